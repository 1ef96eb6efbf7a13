import { describe, expect, it } from 'vitest'
import { keptForm, keptNotes } from '@/storage/records/note'
import { noteRow } from '../../rows'

describe('the kept notes of a call', () => {
  it('are those that Enter kept and nobody deleted, the oldest first', () => {
    const notes = [
      noteRow('second', { id: 'b', createdAt: 2 }),
      noteRow('draft', { id: 'c', keptAt: null }),
      noteRow('deleted', { id: 'd', deletedAt: 3 }),
      noteRow('of another call', { id: 'e', callId: 'other' }),
      noteRow('first', { id: 'f', createdAt: 1 }),
    ]
    expect(keptNotes(notes, 'call').map(({ text }) => text)).toEqual(['first', 'second'])
  })
})

describe('a draft that is kept', () => {
  it.each([
    ['- no budget ', false, 'bad', 'no budget'],
    ['- no budget ', true, null, '- no budget'],
    ['$ 120k', true, null, '$ 120k'],
    [' plain ', false, null, 'plain'],
  ] as const)('%j, pasted: %s, has the flag %s and says %j', (text, plain, flag, said) => {
    expect(keptForm({ text, plain })).toEqual({ flag, text: said })
  })
})

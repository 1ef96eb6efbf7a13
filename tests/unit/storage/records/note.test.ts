import { describe, expect, it } from 'vitest'
import { keptNotes } from '@/storage/records/note'
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

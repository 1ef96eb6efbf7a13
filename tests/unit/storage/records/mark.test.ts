import { describe, expect, it } from 'vitest'
import { markOn } from '@/storage/records/mark'
import { markRow } from '../../rows'

describe('the mark on a subject', () => {
  const set = markRow('ticked', 'water')
  const marks = [
    set,
    markRow('ticked', 'phone', { on: false }),
    markRow('ticked', 'light', { callId: 'other' }),
  ]

  it('is found by its call, kind and subject', () => {
    expect(markOn(marks, 'call', 'ticked', 'water')).toBe(set)
  })

  it.each([
    ['that was taken off', 'call', 'ticked', 'phone'],
    ['of another call', 'call', 'ticked', 'light'],
    ['of another kind', 'call', 'asked', 'water'],
  ] as const)('is undefined for a mark %s', (_, callId, kind, subject) => {
    expect(markOn(marks, callId, kind, subject)).toBeUndefined()
  })
})

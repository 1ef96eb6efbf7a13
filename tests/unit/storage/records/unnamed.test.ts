import { describe, expect, it } from 'vitest'
import {
  isOfNow,
  leftUnnamed,
  meetingOfUnnamed,
  UNNAMED_ID,
  unnamedCallId,
} from '@/storage/records/unnamed'
import { noteRow } from '../../rows'

const HOUR = 60 * 60_000
const now = Date.UTC(2026, 9, 14, 9)
const key = 'meet:abc-defg-hij'
let written = 0
const note = (hoursAgo: number, meetingKey: string | null = key, more = {}) =>
  noteRow(`${hoursAgo} hours ago`, {
    id: `n${++written}`,
    companyId: UNNAMED_ID,
    callId: unnamedCallId(meetingKey),
    createdAt: now - hoursAgo * HOUR,
    ...more,
  })
const texts = (groups: { text: string }[][]) => groups.map((notes) => notes.map(({ text }) => text))

it.each([key, null])('a call without a company keeps its meeting: %s', (meeting) => {
  expect(meetingOfUnnamed(unnamedCallId(meeting))).toBe(meeting)
})

describe('a note without a company', () => {
  it('is of the call at hand for two hours, in its own meeting', () => {
    expect(isOfNow(note(1.9), key, now)).toBe(true)
    expect(isOfNow(note(2), key, now)).toBe(false)
    expect(isOfNow(note(0.1), 'meet:xyz-xyzz-xyz', now)).toBe(false)
    expect(isOfNow(note(0.1, null), null, now)).toBe(true)
  })

  it('that is empty or deleted is of no call', () => {
    expect(isOfNow(note(0.1, key, { text: ' ' }), key, now)).toBe(false)
    expect(leftUnnamed([note(5, key, { deletedAt: now })], key, now)).toEqual([])
  })
})

describe('the notes that are left', () => {
  const notes = [note(30), note(29.5), note(5), note(0.5), note(3, null)]

  it('are together by call, the latest call first, without those of the call at hand', () => {
    expect(texts(leftUnnamed(notes, key, now))).toEqual([
      ['3 hours ago'],
      ['5 hours ago'],
      ['30 hours ago', '29.5 hours ago'],
    ])
  })

  it('are all of them, if the call at hand has a company', () => {
    expect(leftUnnamed(notes, undefined, now).flat()).toHaveLength(5)
  })
})

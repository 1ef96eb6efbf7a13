import { describe, expect, it } from 'vitest'
import { type Moment, momentOf } from '@/components/shared/moment'
import type { MeetingState } from '@/meetings/meeting'
import type { Call } from '@/storage/records/call'
import { callRow } from '../../rows'

const now = Date.UTC(2026, 10, 26, 13)
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** What the tab's page shows; undefined without a meeting. */
type Page = MeetingState | undefined

const cases: [string, Partial<Call>, Page, Moment][] = [
  ['planned for next week', { plannedAt: now + 7 * 24 * HOUR }, undefined, 'days-before'],
  ['31 minutes ahead', { plannedAt: now + 31 * MINUTE }, undefined, 'days-before'],
  [
    'a second more than half an hour ahead',
    { plannedAt: now + 30 * MINUTE + SECOND },
    undefined,
    'days-before',
  ],
  ['half an hour ahead', { plannedAt: now + 30 * MINUTE }, undefined, 'soon'],
  ['due now', { plannedAt: now }, undefined, 'soon'],
  ['two hours late', { plannedAt: now - 2 * HOUR }, undefined, 'soon'],
  ['more than two hours late', { plannedAt: now - 2 * HOUR - SECOND }, undefined, 'none'],
  ['whose link is tried the day before', { plannedAt: now + 24 * HOUR }, 'lobby', 'days-before'],
  ['without a time', {}, undefined, 'days-before'],
  ['without a time, while its page waits', {}, 'lobby', 'soon'],
  ['without a time, whose page was left', {}, 'left', 'days-before'],
  ['that runs', { startedAt: now - MINUTE }, undefined, 'in-call'],
  ['that runs before its time', { plannedAt: now + HOUR, startedAt: now }, 'in-call', 'in-call'],
  ['that ends now', { startedAt: now - HOUR, endedAt: now }, 'in-call', 'just-after'],
  ['three hours over', { startedAt: 1, endedAt: now - 3 * HOUR }, undefined, 'just-after'],
  [
    'more than three hours over',
    { startedAt: 1, endedAt: now - 3 * HOUR - SECOND },
    undefined,
    'none',
  ],
  ['to which nobody came', { plannedAt: now - HOUR, missed: true }, undefined, 'just-after'],
  [
    'to which nobody came this morning',
    { plannedAt: now - 4 * HOUR, missed: true },
    undefined,
    'none',
  ],
]

describe('the moment of a call', () => {
  it.each(cases)('%s is told from its times and its page', (_, change, state, moment) => {
    const page = state === undefined ? null : { state }
    expect(momentOf(callRow(change), page, now)).toBe(moment)
  })

  it('is none without a call, whatever the page shows', () => {
    expect(momentOf(null, null, now)).toBe('none')
    expect(momentOf(null, { state: 'in-call' }, now)).toBe('none')
  })
})

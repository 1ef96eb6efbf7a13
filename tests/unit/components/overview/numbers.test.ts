import { expect, it } from 'vitest'
import { funnelOf } from '@/components/overview/funnel'
import { timelineOf } from '@/components/overview/timeline'
import type { CallInTime, CompanyInTime } from '@/messages'

const DAY = 24 * 60 * 60_000
const companyOf = (companyId: string, change: Partial<CompanyInTime>): CompanyInTime => ({
  companyId,
  name: companyId,
  role: '',
  stage: 'pre-interview',
  createdAt: 0,
  stageDates: [{ stage: 'pre-interview', at: 0 }],
  ...change,
})
const began = { stage: 'pre-interview', at: 0 } as const

it('a company counts at each stage that it came to, and a closed one as far as is known', () => {
  const rows = funnelOf([
    companyOf('a', {}),
    companyOf('b', { stage: 'offer', stageDates: [began, { stage: 'interview', at: 4 * DAY }] }),
    companyOf('c', {
      stage: 'closed',
      stageDates: [began, { stage: 'interview', at: 8 * DAY }, { stage: 'closed', at: 9 * DAY }],
    }),
    companyOf('d', { stage: 'closed' }),
  ])
  expect(rows).toEqual([
    { stage: 'pre-interview', reached: 4, now: 1, days: 8 },
    { stage: 'interview', reached: 2, now: 0, days: 1 },
    { stage: 'offer', reached: 1, now: 1, days: null },
    { stage: 'closed', reached: 2, now: 2, days: null },
  ])
})

const callOf = (companyId: string, at: number): CallInTime => ({
  callId: `${companyId} ${at}`,
  companyId,
  kind: 'recruiter',
  at,
  state: 'held',
  length: null,
})

it('the companies with the latest calls have a line, and how many have none is known', () => {
  const now = 1000 * DAY
  const ids = Array.from({ length: 15 }, (_, index) => `c${index}`)
  const timeline = timelineOf(
    {
      companies: ids.map((id) => companyOf(id, {})),
      calls: [
        callOf('c0', now - 200 * DAY),
        ...ids.map((id, index) => callOf(id, now - index * DAY)),
        callOf('c9', now + 30 * DAY),
      ],
    },
    now,
  )
  expect(timeline.lines).toHaveLength(12)
  expect(timeline.left).toBe(3)
  expect(timeline.lines[0]?.company.companyId).toBe('c9')
  expect(timeline.lines[0]?.calls.map(({ at }) => at)).toEqual([now - 9 * DAY, now + 30 * DAY])
  expect(timeline.to).toBe(now + 30 * DAY)
})

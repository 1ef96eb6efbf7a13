import { describe, expect, it } from 'vitest'
import { calendarFile } from '@/components/shared/calendar-file'
import { entryOfCall } from '@/components/take-out/call-entry'
import { companyTable } from '@/components/take-out/company-table'
import { pages } from '@/locales/pages'
import { readInvitation } from '@/meetings/invitation/read'
import type { ComingCall, CompanyLine } from '@/messages'
import { callRow } from '../../rows'

const at = Date.UTC(2026, 10, 30, 13)
const address = 'https://meet.google.com/abc-defg-hij'
const coming = (change: Partial<ComingCall> = {}): ComingCall => ({
  call: callRow({ id: 'c1', plannedAt: at, plannedMinutes: 45, kind: 'manager', seq: 3 }),
  company: 'Müller & Söhne',
  role: 'Engineer, 80k',
  person: 'Priya Rao',
  address,
  ...change,
})

describe('a planned call in the candidate’s own calendar', () => {
  it('is read back as it was planned, by the reader of invitations', async () => {
    const file = await calendarFile([entryOfCall(coming())], at)
    const { meetings } = readInvitation(file, { now: at - 1000, zone: 'Europe/Helsinki' })
    expect(meetings).toHaveLength(1)
    expect(meetings[0]).toMatchObject({
      title: { value: pages.takeOut.calendar.call('Müller & Söhne') },
      when: { value: { at } },
      minutes: { value: 45 },
      link: { value: { address } },
      uid: 'call:c1@candid.invalid',
      sequence: 3,
      isCancelled: false,
    })
  })

  it('rings a quarter of an hour before, takes up its time, and has no figure of pay in it', async () => {
    const file = await calendarFile([entryOfCall(coming())], at)
    expect(file).toContain('TRIGGER:-PT15M')
    expect(file).toContain('TRANSP:OPAQUE')
    expect(file).not.toContain('80')
  })

  it.each([
    'Dev, 80 TEUR (between 70 and 85)',
    'Dev 12,00,000',
    'Dev 700万円',
    'Dev 2000 monthly',
    'Dev, 085 000 €',
  ])('names the job without its figures: %s', (role) => {
    const { description } = entryOfCall(coming({ role }))
    expect(description).toContain('Dev')
    expect(description).not.toMatch(/\p{Nd}/u)
  })
})

const line = (change: Partial<CompanyLine> = {}): CompanyLine => ({
  companyId: 'acme',
  name: 'Acme',
  role: 'Engineer',
  stage: 'interview',
  lastCallAt: null,
  next: { kind: 'call', at: new Date(2026, 10, 30, 14).getTime(), isRunning: false },
  ...change,
})

describe('the table of all companies', () => {
  const companies = [
    {
      companyId: 'acme',
      name: 'Acme',
      role: '',
      stage: 'interview' as const,
      createdAt: new Date(2026, 10, 1).getTime(),
      stageDates: [{ stage: 'interview' as const, at: new Date(2026, 10, 9).getTime() }],
    },
  ]
  const range = { words: '70-85k', currency: 'EUR', period: 'year' }
  const heard = [{ companyId: 'acme', verdict: 'continue', hasRange: true, range }]
  const table = (pay: boolean) => companyTable({ lines: [line()], companies, heard }, pay)

  it('has a day for each stage that is known, and an empty cell for each that is not', () => {
    const [head = [], row = []] = table(false)
    expect(row).toHaveLength(head.length)
    expect(row.slice(0, 3)).toEqual(['Acme', 'Engineer', 'Interview'])
    expect(row.slice(-5)).toEqual(['2026-11-01', '', '2026-11-09', '', ''])
  })

  it('has the pay range only if it is asked for', () => {
    expect(table(false).flat().join()).not.toContain('70')
    expect(table(true)[1]?.at(-1)).toContain('€70,000')
  })
})

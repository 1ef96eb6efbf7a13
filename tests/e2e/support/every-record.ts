import type { Page } from '@playwright/test'
import type { AnyCommand, StoredRow } from '@/storage/records/dossier'
import { type Sitting, SITTINGS_ID } from '@/storage/records/sitting'

const companyId = 'acme'
const callId = 'acme-call'

/** Commands that write a record of every table, different ones in every round. */
export function roundOf(round: number): AnyCommand[] {
  const now = 1_788_336_000_000 + round
  const at = round * 1000
  const words = `round ${round}`
  const call = { companyId, callId, now }
  const money = { amount: 70_000 + round, currency: 'EUR', period: 'year' } as const
  return [
    { name: 'company.create', input: { companyId, name: 'Acme', role: '', now } },
    { name: 'company.edit', input: { companyId, role: words } },
    { name: 'person.write', input: { id: 'mara', companyId, now, detail: words } },
    { name: 'call.open', input: { id: callId, companyId, now, meetingKey: null, title: '' } },
    { name: 'call.edit', input: { id: callId, companyId, now, plannedAt: now, link: words } },
    {
      name: 'answer.write',
      input: { companyId, subject: 'why-us/fact', text: words, base: `round ${round - 1}`, now },
    },
    { name: 'question.edit', input: { companyId, subject: 'growth', wording: words, now } },
    {
      name: 'mark.set',
      input: { ...call, kind: 'phase', subject: 'pay', on: true, at },
    },
    {
      name: 'note.keep',
      input: {
        ...call,
        id: `note-${round}`,
        at,
        text: words,
        base: '',
        flag: 'good',
        promptId: null,
      },
    },
    { name: 'finding.set', input: { ...call, field: 'mission', text: words, at } },
    {
      name: 'finding.write',
      input: { ...call, field: 'team-words', text: words, base: `round ${round - 1}`, at },
    },
    { name: 'salary.edit', input: { companyId, now, target: money, floor: money } },
    {
      name: 'followUp.set',
      input: { ...call, step: 'thank-you', dueAt: now, done: true, to: 'mara' },
    },
    {
      name: 'posting.keep',
      input: { ...snapshot(`posting-${round}`, now), ...postingSaid, title: words },
    },
    {
      name: 'openings.keep',
      input: {
        ...snapshot(`openings-${round}`, now),
        jobs: [{ title: words, department: '', place: 'Berlin' }],
      },
    },
    // A surface sees no meeting. But it may give a sitting back that the database has lost.
    { name: 'sittings.restore', input: { companyId: SITTINGS_ID, row: sittingOf(round, now) } },
    {
      name: 'erasures.restore',
      input: { companyId, row: { id: `notes:gone-${round}`, companyId, seq: 0, erasedAt: now } },
    },
  ]
}

const snapshot = (id: string, now: number) => ({
  id,
  companyId,
  now,
  link: 'https://jobs.example.com/acme',
  isCut: false,
})

const postingSaid = {
  source: 'json-ld',
  company: 'Acme',
  place: 'Berlin',
  isRemote: false,
  pay: '€70k–90k',
  low: 70_000,
  high: 90_000,
  currency: 'EUR',
  period: 'year',
  postedOn: '2026-10-01',
  closesOn: '',
  text: 'Pipelines.',
} as const

const sittingOf = (round: number, now: number): Sitting => ({
  id: `sitting-${round}`,
  companyId: SITTINGS_ID,
  seq: 0,
  meetingKey: `zoom:${10_000_000_000 + round}`,
  cameFrom: null,
  from: now,
  to: now + round,
  others: 1,
  metAt: now,
  ended: 'left',
  callId: null,
})

/**
 * Makes a page of the extension send round after round, one command at a time, for as long as the page lives.
 *
 * @param stored is called for every record if the answer says that the record is on disk
 */
export async function writeEverything(
  page: Page,
  firstRound: number,
  stored: (row: StoredRow) => void,
): Promise<void> {
  await page.exposeFunction('storedRow', stored)
  await page.exposeFunction('roundOf', roundOf)
  await page.evaluate((first) => {
    const { storedRow, roundOf: commandsOf } = globalThis as unknown as {
      storedRow(row: StoredRow): Promise<void>
      roundOf(round: number): Promise<AnyCommand[]>
    }
    const write = async () => {
      for (let round = first; ; round += 1)
        for (const input of await commandsOf(round)) {
          const reply: { answer?: { ok: boolean; stored: StoredRow | null } } =
            await chrome.runtime.sendMessage({ request: 'command', input })
          if (reply.answer?.ok && reply.answer.stored) await storedRow(reply.answer.stored)
          else throw new Error(`${input.name}: ${JSON.stringify(reply)}`)
        }
    }
    void write()
  }, firstRound)
}

/** All records of the company and all sittings, as a surface reads them. */
export function readEverything(page: Page): Promise<Record<string, { id: string; seq: number }[]>> {
  return page.evaluate(
    async (ids) => {
      const [company, seen] = await Promise.all(
        ids.map(async (id) => {
          const reply: { answer: Record<string, { id: string; seq: number }[]> } =
            await chrome.runtime.sendMessage({ request: 'dossier', input: { companyId: id } })
          return reply.answer
        }),
      )
      return { ...company, sittings: seen?.['sittings'] ?? [] }
    },
    [companyId, SITTINGS_ID],
  )
}

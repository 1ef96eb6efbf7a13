import type { Worker } from '@playwright/test'
import type { Rows } from '@/storage/records/dossier'
import { callRow, companyRow, noteRow } from '../unit/rows'

export interface Fill {
  companies: number
  /** The number of notes of all companies together. */
  notes: number
  /** The first companies are the opened ones. Every other company has an equal share of the other notes. */
  opened: { companies: number; notes: number }
  /** The text of a note; without it all notes are alike. */
  textOf?: (company: number, note: number) => string
}

export const nameOf = (company: number): string => `company-${company}`

/**
 * Fills Candid's database without commands, because commands need hours. The rows are as the commands write them.
 * Every transaction keeps the stamp right. So the database counts as whole when it is opened.
 */
export async function fill(worker: Worker, wanted: Fill): Promise<void> {
  const { companies, notes, opened, textOf = alike } = wanted
  const others = companies - opened.companies
  const left = notes - opened.companies * opened.notes
  const share = (company: number) => {
    if (company < opened.companies) return opened.notes
    const n = company - opened.companies
    return Math.floor(((n + 1) * left) / others) - Math.floor((n * left) / others)
  }
  const companiesATime = 250
  for (let first = 0; first < companies; first += companiesATime) {
    const last = Math.min(first + companiesATime, companies)
    const rows = Array.from({ length: last - first }, (_, n) =>
      dossierOf(first + n, share(first + n), textOf),
    )
    await worker.evaluate(putRows, {
      companies: rows.map(({ company }) => company),
      calls: rows.map(({ call }) => call),
      notes: rows.flatMap((row) => row.notes),
    })
  }
}

interface Batch {
  companies: Rows['companies'][]
  calls: Rows['calls'][]
  notes: Rows['notes'][]
}

const alike = (_: number, note: number): string =>
  `${note}: growing 30 % a year, six people in the team, two of them new`

function dossierOf(number: number, notes: number, textOf: typeof alike) {
  const companyId = nameOf(number)
  const callId = `call-${number}`
  const createdAt = Date.UTC(2026, 0, 1) + number * 60_000
  const name = `Company ${number}`
  return {
    company: companyRow({ id: companyId, companyId, name, role: 'Engineer', createdAt }),
    call: callRow({
      id: callId,
      companyId,
      meetingKey: `meet:${companyId}`,
      title: name,
      createdAt,
      startedAt: createdAt,
      endedAt: createdAt + 1_800_000,
      plannedMinutes: 30,
    }),
    notes: Array.from({ length: notes }, (_, n) =>
      noteRow(textOf(number, n), {
        id: `note-${number}-${n}`,
        companyId,
        callId,
        at: n * 5000,
        createdAt: createdAt + n * 5000,
        keptAt: createdAt + n * 5000 + 3000,
      }),
    ),
  }
}

/** Runs in the worker. Numbers the rows as writes, and puts them and the stamp in one transaction. */
async function putRows(batch: Batch): Promise<void> {
  const settled = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('Failed')))
    })
  const db = await settled(indexedDB.open('candid'))
  const transaction = db.transaction([...Object.keys(batch), 'meta'], 'readwrite')
  const complete = new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Aborted')))
  })
  const meta = transaction.objectStore('meta')
  const stamp: { seq: number; count: number } = await settled(meta.get('stamp'))
  for (const [table, rows] of Object.entries(batch))
    for (const row of rows as Rows[keyof Batch][]) {
      stamp.seq += 1
      stamp.count += 1
      transaction.objectStore(table).put({ ...row, seq: stamp.seq })
    }
  meta.put(stamp)
  await complete
  db.close()
}

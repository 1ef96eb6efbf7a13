import { beforeEach, describe, expect, it, vi } from 'vitest'
import { everything } from '@/background/delete-everything'
import { practiceId } from '@/storage/records/company'
import type { StoredRow } from '@/storage/records/dossier'
import type { Store } from '@/storage/store'
import {
  companyRow,
  markRow,
  noteRow,
  openingsRow,
  postingRow,
  questionRow,
  salaryRow,
  sittingRow,
} from '../rows'
import { fakeSurroundings, restarted } from '../storage/fake-surroundings'

const background = vi.hoisted(() => ({ store: undefined as unknown as Store }))
vi.mock('@/background/store', () => ({ store: { opened: () => background.store.opened() } }))
vi.mock('@/background/announce', () => import('./silent-announce'))

beforeEach(async () => {
  background.store = await restarted(fakeSurroundings().around)
})

async function countsOf(...rows: StoredRow[]) {
  await background.store.change(async (_db, write) => {
    for (const { table, row } of rows) write(table, row)
  })
  return (await everything()).counts
}
const nothing = { companies: 0, calls: 0, notes: 0, people: 0, others: 0 }

describe('what goes when everything is deleted', () => {
  it('is nothing before anything is written', async () => {
    const seen = sittingRow({ callId: 'call' })
    expect(await countsOf({ table: 'sittings', row: seen })).toEqual(nothing)
  })

  it('holds what was deleted before and can be put back', async () => {
    expect(
      await countsOf(
        { table: 'companies', row: companyRow({ deletedAt: 1 }) },
        { table: 'notes', row: noteRow('A note', { deletedAt: 1 }) },
      ),
    ).toEqual({ ...nothing, companies: 1, notes: 1 })
  })

  it('holds each kind of entry', async () => {
    expect(
      await countsOf(
        { table: 'questions', row: questionRow('own:1') },
        { table: 'salaries', row: salaryRow() },
        { table: 'marks', row: markRow('ticked', 'team') },
        { table: 'postings', row: postingRow() },
        { table: 'openings', row: openingsRow() },
      ),
    ).toEqual({ ...nothing, others: 5 })
  })

  it('counts a company once, with its rehearsal and the ones that were merged into it', async () => {
    const rehearsal = practiceId('acme')
    const merged = companyRow({ id: 'old', companyId: 'old', mergedInto: 'acme' })
    const practice = companyRow({ id: rehearsal, companyId: rehearsal, practice: true })
    expect(
      await countsOf(
        { table: 'companies', row: companyRow() },
        { table: 'companies', row: merged },
        { table: 'companies', row: practice },
      ),
    ).toEqual({ ...nothing, companies: 1 })
  })
})

import { topicOfField } from '@/method/findings'
import type { CandidDatabase } from '@/storage/database'
import type { Company } from '@/storage/records/company'
import { type AnyRow, type Table, tables } from '@/storage/records/dossier'
import type {
  Counts,
  Difference,
  FieldDifference,
  FilePreview,
  OnProgress,
} from '@/storage/records/one-file'
import { planFile, type Step } from './plan'
import type { Erasing } from './plan-erasures'
import type { ReadFile } from './read'

/** So many records that differ are shown one by one, and so many new companies by their names. */
const SHOWN = 200
const NAMED = 20
/** Letters of a text that is shown. A longer one is on its own page after it was brought in. */
const LETTERS = 5000

/** What would happen if the file were brought in. Nothing is written. @throws what `onProgress` throws */
export async function previewFile(
  db: CandidDatabase,
  file: ReadFile,
  onProgress?: OnProgress,
): Promise<FilePreview> {
  const preview: FilePreview = {
    writtenAt: file.writtenAt,
    counts: Object.fromEntries(
      tables.map((table): [Table, Counts] => [table, { added: 0, differ: 0, kept: 0, same: 0 }]),
    ) as FilePreview['counts'],
    newCompanies: [],
    differences: [],
    writes: 0,
    erasing: { gone: 0, companies: [], stays: 0, left: 0 },
    carried: file.carried,
  }
  const names = new Map<string, string>()
  const stores = [...tables.map((name) => db.table(name)), db.meta]
  await db.transaction('r', stores, async () => {
    for (const { id, name } of await db.companies.toArray()) names.set(id, name)
    const erasing = await planFile(
      db,
      file,
      (steps) => {
        for (const step of steps) add(preview, step, names)
      },
      onProgress,
    )
    preview.erasing = erasingOf(file, erasing)
  })
  return preview
}

function erasingOf(
  { records }: ReadFile,
  { gone, kept, isErased }: Erasing,
): FilePreview['erasing'] {
  const companies = gone.flatMap(({ table, row }) =>
    table === 'companies' && !row.practice && row.name !== '' ? [row.name] : [],
  )
  const left = tables.reduce((total, table) => {
    const rows: readonly AnyRow[] = records[table]
    return total + rows.filter((row) => isErased(table, row)).length
  }, 0)
  return { gone: gone.length, companies: companies.slice(0, NAMED), stays: kept, left }
}

function add(preview: FilePreview, step: Step, names: Map<string, string>): void {
  const { table, before, after } = step
  const counts = preview.counts[table]
  if (table === 'companies') names.set(after.id, (after as Company).name)
  if (after !== before) preview.writes += 1
  if (!before) {
    counts.added += 1
    const { name = '', practice = true } = after as Partial<Company>
    if (table === 'companies' && !practice && preview.newCompanies.length < NAMED)
      preview.newCompanies.push(name)
    return
  }
  if (after === before) {
    counts[readsAlike(before, step.copy) ? 'same' : 'kept'] += 1
    return
  }
  counts.differ += 1
  if (preview.differences.length < SHOWN)
    preview.differences.push(differenceOf(step, before, names))
}

function differenceOf(
  { table, copy, after }: Step,
  before: AnyRow,
  names: ReadonlyMap<string, string>,
): Difference {
  const values = [before, copy, after] as unknown as Record<string, unknown>[]
  const [here = {}, file = {}, then = {}] = values
  const fields = Object.keys(then)
    .filter((field) => field !== 'seq' && !same(here[field], then[field]))
    .map((field): FieldDifference => ({
      field,
      here: short(here[field]),
      file: short(file[field]),
      after: short(then[field]),
    }))
  return {
    table,
    id: after.id,
    company: names.get(after.companyId) ?? '',
    about: aboutOf(then),
    isPay: isOnPay(table, here) || isOnPay(table, then),
    fields,
  }
}

/** What a record is about, by the field that says so. */
function aboutOf(row: Record<string, unknown>): string {
  const field = ['subject', 'field', 'step', 'name'].find((one) => typeof row[one] === 'string')
  return field === undefined ? '' : String(row[field])
}

/** Whether a record holds, or may hold, what the candidate is or wants to be paid. */
function isOnPay(table: Table, row: Record<string, unknown>): boolean {
  if (table === 'salaries') return true
  if (table === 'notes') return row['flag'] === 'pay'
  if (table === 'findings')
    return topicOfField(String(row['field']))?.flags.includes('pay') ?? false
  return table === 'answers' && /^pay\b/.test(String(row['subject']))
}

const short = (value: unknown): unknown =>
  typeof value === 'string' && value.length > LETTERS ? `${value.slice(0, LETTERS)}…` : value

/** Whether two copies hold the same, whatever their numbers and wherever they belong. */
const readsAlike = (one: AnyRow, other: AnyRow): boolean => {
  const [values, others] = [one, other] as unknown as Record<string, unknown>[]
  return Object.keys(values ?? {}).every(
    (field) =>
      ['seq', 'companyId', 'callId'].includes(field) || same(values?.[field], others?.[field]),
  )
}

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

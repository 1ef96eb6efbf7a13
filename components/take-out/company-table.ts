import { optionWords, rangeWords } from '@/components/shared/finding-words'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyInTime, CompanyLine, Heard, NextThing } from '@/messages'
import { dayOf } from '@/method/follow-ups'
import { stages } from '@/method/stages'
import { stageSince } from '@/storage/records/company'

const { columns } = pages.companies
const words = pages.takeOut.table

interface Known {
  /** In the order of the table. */
  lines: readonly CompanyLine[]
  companies: readonly CompanyInTime[]
  heard: readonly Heard[]
}

/**
 * The table of all companies, with the day on which each came to each stage. The first row names the columns. Days are
 * written `YYYY-MM-DD`; a day that is not known is left empty.
 *
 * @param pay whether the pay range that they named is in it
 */
export function companyTable({ lines, companies, heard }: Known, pay: boolean): string[][] {
  const inTime = new Map(companies.map((company) => [company.companyId, company]))
  const said = new Map(heard.map((one) => [one.companyId, one]))
  const head = [
    columns.company,
    text.preparation.role,
    columns.stage,
    columns.next,
    words.nextDay,
    columns.lastCall,
    columns.verdict,
    words.added,
    ...stages.map((stage) => words.since(text.preparation.stages[stage])),
    ...(pay ? [columns.range] : []),
  ]
  const rows = lines.map(({ companyId, name, role, stage, next, lastCallAt }) => {
    const company = inTime.get(companyId)
    const { verdict = '', range = null } = said.get(companyId) ?? {}
    return [
      name,
      role,
      text.preparation.stages[stage],
      nextWords(next),
      dayIn(next?.at ?? null),
      dayIn(lastCallAt),
      verdict && optionWords('verdict', verdict),
      dayIn(company?.createdAt ?? null),
      ...stages.map((one) => dayIn(company ? stageSince(company, one) : null)),
      ...(pay ? [range ? rangeWords(range.words, range.currency, range.period) : ''] : []),
    ]
  })
  return [head, ...rows]
}

const dayIn = (at: number | null): string => (at === null ? '' : dayOf(at))

/** A to-do is a note, and may be about pay: its words stay out. */
function nextWords(next: NextThing | null): string {
  if (next === null) return ''
  if (next.kind === 'call') return words.call
  const { followUp } = next
  return followUp.kind === 'to-do'
    ? text.followUps.aToDo(followUp)
    : text.followUps.inShort(followUp)
}

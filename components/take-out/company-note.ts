import { companyRecord } from '@/components/shared/company-record'
import { inOneLine } from '@/components/ui/one-line'
import { day, weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { dayOf } from '@/method/follow-ups'
import { preparationFacts } from '@/method/preparation-facts'
import { textOf } from '@/storage/records/answer'
import type { Company } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { lastFound } from '@/storage/records/heard'
import { onList, type Person } from '@/storage/records/person'
import { callText } from './call-text'
import { itemOf, joined, lineOf } from './markdown-text'
import type { Frontmatter } from './keep-own'

const words = pages.takeOut.note

/** What a machine reads of a company. `next` is a day, or '' for none. */
export const frontmatterOf = (
  dossier: Dossier,
  { name, role, stage }: Company,
  nextAt: number | null,
): Frontmatter => ({
  company: name,
  role,
  stage,
  next: nextAt === null ? '' : dayOf(nextAt),
  verdict: lastFound(dossier, 'verdict')?.text ?? '',
})

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`

/**
 * What people read of a company, as Markdown: the people, the facts, the stages with their days, the calls to come, and
 * everything from each call.
 */
export function bodyOf(dossier: Dossier, company: Company, pay: boolean): string {
  const { calls, lost } = companyRecord(dossier)
  return joined([
    `# ${lineOf(company.name)}`,
    lineOf(company.role),
    section(
      words.stages,
      stageLines(company).map((line) => `- ${line}`),
    ),
    section(words.planned, plannedLines(dossier)),
    section(text.preparation.sections.people, onList(dossier.people, company.id).map(personLine)),
    section(text.preparation.sections.facts, factLines(dossier, company.id)),
    ...[...calls.map(({ id }) => id), ...lost].map((id) =>
      callText(dossier, id, { level: 2, pay }),
    ),
  ])
}

/** Each change of the stage with its day. If the day of the last one is not known, that is said. */
export function stageLines({ stage, stageDates }: Company): string[] {
  const lines = stageDates.map(
    (one) => `${day.format(one.at)}: ${text.preparation.stages[one.stage]}`,
  )
  if (stageDates.at(-1)?.stage === stage) return lines
  return [...lines, `${words.dayUnknown}: ${text.preparation.stages[stage]}`]
}

const plannedLines = ({ calls }: Dossier): string[] =>
  calls
    .filter(
      ({ startedAt, missed, movedTo, plannedAt }) =>
        startedAt === null && !missed && movedTo === null && plannedAt !== null,
    )
    .toSorted((a, b) => (a.plannedAt ?? 0) - (b.plannedAt ?? 0))
    .map(({ plannedAt, kind, link }) =>
      itemOf(
        [weekdayAndTime.format(plannedAt ?? 0), text.planning.kinds[kind], inOneLine(link)]
          .filter(Boolean)
          .join(' · '),
      ),
    )

const personLine = ({ name, role, email, phone, detail }: Person): string =>
  itemOf(
    [name || text.planning.people.unnamed, role, email, phone, inOneLine(detail)]
      .filter((part) => part.trim() !== '')
      .join(' · '),
  )

const factLines = ({ answers }: Dossier, companyId: string): string[] =>
  preparationFacts.flatMap(({ id }) => {
    const written = textOf(answers, companyId, id)
    if (written.text === '' || written.isGeneral) return []
    return [itemOf(written.text, `**${text.preparation.facts[id].label}**: `)]
  })

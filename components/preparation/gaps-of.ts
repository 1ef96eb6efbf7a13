import { type PreparationGap, preparationGaps, writtenSubjects } from '@/method/preparation'
import type { PageSection } from '@/components/shared/company-page'
import { text } from '@/locales/text'
import { itemText, promptText } from '@/locales/wording'
import type { CallKind } from '@/method/call-kinds'
import { itemsOf } from '@/method/checklists'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'
import { markOn } from '@/storage/records/mark'
import { contactOf } from '@/storage/records/person'

/** @returns what is not prepared yet for a call, the most important first */
export function gapsOf(dossier: Dossier, call: Call): readonly PreparationGap[] {
  const { companyId } = call
  const ticked = itemsOf('room').filter(({ id }) => markOn(dossier.marks, call.id, 'ticked', id))
  return preparationGaps({
    ...preparedAt(dossier, companyId),
    at: call.startedAt ?? call.plannedAt,
    ticked: new Set(ticked.map(({ id }) => id)),
  })
}

/** What is prepared for a company, whatever the call. */
export const preparedAt = (dossier: Dossier, companyId: string) => ({
  // The general answers are a start. They do not count as preparation for a company.
  written: writtenSubjects(dossier.answers.filter((answer) => answer.companyId === companyId)),
  starredQuestions: dossier.questions.filter(({ starred, dropped }) => starred && !dropped).length,
  personName: contactOf(dossier.people, companyId)?.name ?? '',
  role: dossier.companies[0]?.role ?? '',
})

export function wordingOf(gap: PreparationGap, kind: CallKind | null): string {
  if (gap.kind === 'answer' || gap.kind === 'fact')
    return text.gaps[gap.kind](promptText(kind, gap.prompt).ask)
  return gap.kind === 'room' ? itemText(kind, gap.item) : text.gaps[gap.kind]
}

const sections = {
  questions: 'questions',
  person: 'people',
  role: 'company',
  time: 'call',
} as const

/** The section of the company's page where a gap can be filled. The room is prepared in the popup itself. */
export function sectionOf(gap: Exclude<PreparationGap, { kind: 'room' }>): PageSection {
  return gap.kind === 'answer' || gap.kind === 'fact' ? gap.prompt : sections[gap.kind]
}

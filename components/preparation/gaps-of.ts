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

/** @returns what is not prepared yet for a call, the weightiest first */
export function gapsOf(dossier: Dossier, call: Call): readonly PreparationGap[] {
  const { companyId } = call
  const ticked = itemsOf('room').filter(({ id }) => markOn(dossier.marks, call.id, 'ticked', id))
  return preparationGaps({
    // The candidate's own answers for no company in particular are a start, not a preparation.
    written: writtenSubjects(dossier.answers.filter((answer) => answer.companyId === companyId)),
    starredQuestions: dossier.questions.filter(({ starred, dropped }) => starred && !dropped)
      .length,
    personName: contactOf(dossier.people, companyId)?.name ?? '',
    role: dossier.companies[0]?.role ?? '',
    at: call.startedAt ?? call.plannedAt,
    ticked: new Set(ticked.map(({ id }) => id)),
  })
}

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

/** Where on the company's page a gap is mended; the room is got ready in the popup itself. */
export function sectionOf(gap: Exclude<PreparationGap, { kind: 'room' }>): PageSection {
  return gap.kind === 'answer' || gap.kind === 'fact' ? gap.prompt : sections[gap.kind]
}

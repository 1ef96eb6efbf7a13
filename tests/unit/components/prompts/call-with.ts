import { beforeEach } from 'vitest'
import { useNotesState } from '@/components/notes/note-acts'
import { resetPanel } from '@/components/shared/panel-state'
import { OWN_ID } from '@/storage/records/company'
import type { Question } from '@/storage/records/question'
import { questionRow } from '../../rows'
import { type Background, openCall } from '../background'
import { answersOf } from '../call-rows'

/** Before every test nothing was chosen in the panel, and no note is edited. */
export function newPanelBeforeEach(): void {
  beforeEach(() => {
    resetPanel()
    useNotesState.setState(useNotesState.getInitialState())
  })
}

interface Prepared {
  answers?: Record<string, string>
  /** What the candidate wrote for no company in particular. */
  general?: Record<string, string>
  questions?: (Partial<Question> & { subject: string })[]
}

/** Opens the mirror on a call that began this many minutes ago, with these points and questions. */
export function callWith(
  { answers = {}, general = {}, questions = [] }: Prepared = {},
  minutes: number | null = 12,
): Promise<Background> {
  return openCall(minutes, ({ companyId }) => ({
    answers: [...answersOf(companyId, answers), ...answersOf(OWN_ID, general)],
    questions: questions.map((own, createdAt) =>
      questionRow(own.subject, { companyId, createdAt, ...own }),
    ),
  }))
}

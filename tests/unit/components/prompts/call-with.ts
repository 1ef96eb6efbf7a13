import { beforeEach } from 'vitest'
import { useCurrent } from '@/components/prompts/current'
import { answerId, type Answer } from '@/storage/records/answer'
import { OWN_ID } from '@/storage/records/company'
import { questionId, type Question } from '@/storage/records/question'
import { type Background, openCall } from '../background'

/** Begins every test with the first question they may ask. */
export function firstPromptEach(): void {
  beforeEach(() => {
    useCurrent.setState({
      side: 'they-ask',
      large: { 'they-ask': 'found-us', 'you-ask': null },
    })
  })
}

type Own = Partial<Question> & { subject: string }

/** Opens the mirror on a call that began `minutes` ago, with these points and questions. */
export function callWith(
  {
    answers = {},
    general = {},
    questions = [],
  }: {
    answers?: Record<string, string>
    /** What the candidate wrote for no company in particular. */
    general?: Record<string, string>
    questions?: Own[]
  } = {},
  minutes: number | null = 12,
): Promise<Background> {
  return openCall(minutes, ({ companyId }) => ({
    answers: [
      ...Object.entries(answers).map((entry) => answerOf(companyId, entry)),
      ...Object.entries(general).map((entry) => answerOf(OWN_ID, entry)),
    ],
    questions: questions.map((own, index) => questionOf(companyId, own, index)),
  }))
}

const answerOf = (companyId: string, [subject, text]: [string, string]): Answer => ({
  id: answerId(companyId, subject),
  companyId,
  seq: 0,
  subject,
  text,
  updatedAt: 0,
})

const questionOf = (companyId: string, own: Own, createdAt: number): Question => ({
  id: questionId(companyId, own.subject),
  companyId,
  seq: 0,
  wording: '',
  starred: false,
  dropped: false,
  said: '',
  createdAt,
  ...own,
})

import { text } from '@/locales/text'
import { itemText, listText, type PromptText, promptText } from '@/locales/wording'
import type { CallKind } from '@/method/call-kinds'
import type { ItemId, ListId } from '@/method/checklists'
import { isPromptId } from '@/method/prompts'
import { isReadyQuestion } from '@/method/ready-questions'
import { useMirror } from '@/components/mirror/mirror'

// Every text about the other side is read through these hooks. A candidate who talks to a manager reads nothing
// about a recruiter.

/** The kind of the call at hand. Null without a call. */
export const useKind = (): CallKind | null => useMirror(({ call }) => call?.kind ?? null)

/** The texts of a question in this call. The candidate's own questions have none. */
export function usePromptText(subject: string): Partial<PromptText> {
  const kind = useKind()
  if (isReadyQuestion(subject)) return text.readyQuestions.questions[subject]
  return isPromptId(subject) ? promptText(kind, subject) : {}
}

export const useItemText = (id: ItemId): string => itemText(useKind(), id)

export const useListText = (id: ListId): string => listText(useKind(), id)

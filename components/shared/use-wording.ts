import { itemText, listText, type PromptText, promptText } from '@/locales/wording'
import type { CallKind } from '@/method/call-kinds'
import type { ItemId, ListId } from '@/method/checklists'
import { isPromptId } from '@/method/prompts'
import { useMirror } from '@/components/mirror/mirror'

// Every text that speaks of the other side is read through these: a candidate in front of a manager
// reads nothing about a recruiter.

/** Whom the call at hand is with; null without one. */
export const useKind = (): CallKind | null => useMirror(({ call }) => call?.kind ?? null)

/** How a question reads in this call; a question of the candidate's own says nothing beside its words. */
export function usePromptText(subject: string): Partial<PromptText> {
  const kind = useKind()
  return isPromptId(subject) ? promptText(kind, subject) : {}
}

export const useItemText = (id: ItemId): string => itemText(useKind(), id)

export const useListText = (id: ListId): string => listText(useKind(), id)

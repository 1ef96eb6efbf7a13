import { promptText } from '@/locales/wording'
import { isPromptId } from '@/method/prompts'
import { useMirror } from '@/components/mirror/mirror'

/** The words of a question at this company: the candidate's, else those for the kind of call. '' for no question. */
export function useAsk(promptId: string | null): string {
  return useMirror(({ dossier, call }) => {
    if (promptId === null) return ''
    const own = dossier?.questions.find(({ subject }) => subject === promptId)?.wording
    return own || (isPromptId(promptId) ? promptText(call?.kind ?? null, promptId).ask : '')
  })
}

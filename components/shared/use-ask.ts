import { promptText } from '@/locales/wording'
import { isPromptId } from '@/method/prompts'
import { useMirror } from '@/components/mirror/mirror'

/** How a question reads at this company: in the candidate's wording, else as the kind of call has it; '' for no question. */
export function useAsk(promptId: string | null): string {
  return useMirror(({ dossier, call }) => {
    if (promptId === null) return ''
    const own = dossier?.questions.find(({ subject }) => subject === promptId)?.wording
    return own || (isPromptId(promptId) ? promptText(call?.kind ?? null, promptId).ask : '')
  })
}

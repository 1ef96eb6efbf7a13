import { useMirror } from '@/components/mirror/store'
import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'

/** How a question reads at this company: in the candidate's wording, else the method's. */
export function useAsk(promptId: string | null): string {
  return useMirror(({ dossier }) => {
    if (promptId === null) return ''
    const own = dossier?.questions.find(({ subject }) => subject === promptId)?.wording
    return own || (isPromptId(promptId) ? text.prompts[promptId].ask : '')
  })
}

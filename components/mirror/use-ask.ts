import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'
import { useMirror } from './store'

/** How a question reads at this company: in the candidate's wording, else the method's; '' for no question. */
export function useAsk(promptId: string | null): string {
  return useMirror(({ dossier }) => {
    if (promptId === null) return ''
    const own = dossier?.questions.find(({ subject }) => subject === promptId)?.wording
    return own || (isPromptId(promptId) ? text.prompts[promptId].ask : '')
  })
}

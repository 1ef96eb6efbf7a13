import { send, typed } from '@/components/mirror/mirror'
import { useCompanyId } from './use-company'

interface Change {
  wording?: string
  starred?: boolean
  dropped?: boolean
}

/** Changes what the candidate does with a question: star it, reword it, take it off the list. */
export function useEditQuestion(subject: string) {
  const companyId = useCompanyId()
  const input = (change: Change) => ({ companyId, subject, now: Date.now(), ...change })
  return {
    edit: (change: Change) => send('question.edit', input(change)),
    /** While its words are being typed. */
    type: (change: Change) => typed('question.edit', input(change)),
  }
}

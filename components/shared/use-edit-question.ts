import { send, typed } from '@/components/mirror/mirror'
import { useCompanyId } from './use-company'

interface Change {
  wording?: string
  starred?: boolean
  dropped?: boolean
}

/** Stars, rewords or removes a question. */
export function useEditQuestion(subject: string) {
  const companyId = useCompanyId()
  const input = (change: Change) => ({ companyId, subject, now: Date.now(), ...change })
  return {
    edit: (change: Change) => send('question.edit', input(change)),
    /** For each letter while its words are typed. */
    type: (change: Change) => typed('question.edit', input(change)),
  }
}

import { send } from '@/components/mirror/store'
import { useCall } from '@/components/mirror/use-call'

/** Changes what the candidate does with a question: star it, reword it, take it off the list. */
export function useEditQuestion(subject: string) {
  const { companyId } = useCall()
  return (change: { wording?: string; starred?: boolean; dropped?: boolean }) =>
    send('question.edit', { companyId, subject, now: Date.now(), ...change })
}

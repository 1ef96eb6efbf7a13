import { promptText } from '@/locales/wording'
import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'
import { isReadyQuestion } from '@/method/ready-questions'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { wordingOf } from '@/storage/records/question'

/** The words of a question at this company: the candidate's, else those for the kind of call. '' for no question. */
export const useAsk = (subject: string | null): string =>
  useMirror((mirror) => (subject === null ? '' : askOf(mirror, subject)))

function askOf({ dossier, call, situation }: Mirror, subject: string): string {
  const own = wordingOf(dossier?.questions ?? [], situation?.companyId ?? '', subject)
  if (own !== '') return own
  if (isReadyQuestion(subject)) return text.readyQuestions.questions[subject].ask
  return isPromptId(subject) ? promptText(call?.kind ?? null, subject).ask : ''
}

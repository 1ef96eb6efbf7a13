import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { answerText } from '@/components/shared/use-answer'
import type { FactId } from '@/method/preparation-facts'
import type { PromptId } from '@/method/prompts'

const FACT: FactId = 'trend'
const PROMPT: PromptId = 'openings-trend'

export const isAboutTrend = (promptId: string | null): boolean => promptId === PROMPT

/** The trend that the candidate saw in their openings. '' for none. */
export const trendOf = ({ dossier, call }: Mirror): string =>
  call ? answerText(dossier, call.companyId, FACT).trim() : ''

/** Whether a question needs a trend that the candidate did not see (obligation 29). It stays on the list, in grey. */
export const isGreyed = (mirror: Mirror, promptId: string | null): boolean =>
  isAboutTrend(promptId) && trendOf(mirror) === ''

export const useIsGreyed = (promptId: string | null): boolean =>
  useMirror((mirror) => isGreyed(mirror, promptId))

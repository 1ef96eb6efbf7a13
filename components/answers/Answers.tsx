import type { ReactNode } from 'react'
import { type TheyAskId, theyAskIds } from '@/method/answer-parts'
import { Answer } from './Answer'

/** The five answers, each in its own shape; what belongs to one of them besides its texts stands under it. */
export function Answers({
  companyId,
  under,
}: {
  /** A company, or `OWN_ID` for the candidate's own. */
  companyId: string
  under?: Partial<Record<TheyAskId, ReactNode>>
}) {
  return theyAskIds.map((prompt) => (
    <Answer key={prompt} prompt={prompt} companyId={companyId}>
      {under?.[prompt]}
    </Answer>
  ))
}

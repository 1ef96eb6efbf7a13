import type { ReactNode } from 'react'
import { type TheyAskId, theyAskIds } from '@/method/answer-parts'
import { Answer } from './Answer'

/** The five answers, each in its own shape; what belongs to one of them besides its texts stands under it. */
export function Answers({
  companyId,
  level = 3,
  under,
}: {
  /** A company, or `OWN_ID` for the candidate's own. */
  companyId: string
  /** Of their headings. */
  level?: 2 | 3
  under?: Partial<Record<TheyAskId, ReactNode>>
}) {
  return theyAskIds.map((prompt) => (
    <Answer key={prompt} prompt={prompt} companyId={companyId} level={level}>
      {under?.[prompt]}
    </Answer>
  ))
}

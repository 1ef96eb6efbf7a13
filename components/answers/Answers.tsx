import type { ReactNode } from 'react'
import { type TheyAskId, theyAskIds } from '@/method/answer-parts'
import { Answer } from './Answer'

/** The five answers. Each has the fields that suit it. `under` holds what stands below the fields of one. */
export function Answers({
  companyId,
  level = 3,
  under,
}: {
  /** A company, or `OWN_ID` for the general answers. */
  companyId: string
  /** The level of the headings. */
  level?: 2 | 3
  under?: Partial<Record<TheyAskId, ReactNode>>
}) {
  return theyAskIds.map((prompt) => (
    <Answer key={prompt} prompt={prompt} companyId={companyId} level={level}>
      {under?.[prompt]}
    </Answer>
  ))
}

import type { ReactNode } from 'react'
import { type TheyAskId, theyAskIds } from '@/method/answer-parts'
import { Answer } from './Answer'

/** Answers to the chapter's questions. Each has the fields that suit it. `under` holds what stands below one's fields. */
export function Answers({
  companyId,
  only = theyAskIds,
  level = 3,
  under,
}: {
  /** A company, or `OWN_ID` for the general answers. */
  companyId: string
  only?: readonly TheyAskId[]
  /** The level of the headings. */
  level?: 2 | 3
  under?: Partial<Record<TheyAskId, ReactNode>>
}) {
  return only.map((question) => (
    <Answer key={question} question={question} companyId={companyId} level={level}>
      {under?.[question]}
    </Answer>
  ))
}

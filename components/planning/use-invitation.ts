import { useEffect, useState } from 'react'
import { ask, type RequestAnswer } from '@/messages'
import type { InvitationRead } from '@/meetings/invitation/shape'
import { companyKey } from '@/storage/records/company-name'

/** Reads a pasted invitation. The reader is loaded when something is pasted for the first time. */
export async function readPasted(pasted: string): Promise<InvitationRead> {
  const { readHere } = await import('@/meetings/invitation/here')
  return readHere(pasted, Date.now())
}

/**
 * What a pasted text says.
 *
 * @returns undefined until it is read, or for no text; null if the reader could not be loaded
 */
export function useInvitation(pasted: string): InvitationRead | null | undefined {
  const read = useAnswer(pasted.trim() === '' ? '' : pasted, readPasted)
  return pasted.trim() === '' ? undefined : read
}

export type PlannedFrom = RequestAnswer<'plannedFrom'>

/** The call that is planned from an event of a calendar; null if there is none. */
export const plannedFrom = (uid: string): Promise<PlannedFrom> => ask('plannedFrom', { uid })

/** The same, kept for showing. Undefined until that is known; null if there is none. */
export function usePlannedFrom(uid: string | null): PlannedFrom | undefined {
  const found = useAnswer(uid ?? '', plannedFrom)
  return uid === null ? null : found
}

/** Whether a company of this name is in the list. */
export function useIsKnown(name: string): boolean {
  const companies = useAnswer(companyKey(name), (search) =>
    ask('companies', { search, tabId: null }),
  )
  return Boolean(companies?.some((company) => companyKey(company.name) === companyKey(name)))
}

/** The answer to the last question; undefined until it is there, null if asking failed. None to an empty question. */
function useAnswer<Answer>(
  question: string,
  answerTo: (question: string) => Promise<Answer>,
): Answer | null | undefined {
  const [answered, setAnswered] = useState<{ question: string; answer: Answer | null }>()
  useEffect(() => {
    if (question === '') return undefined
    let isWanted = true
    const set = (answer: Answer | null) => {
      if (isWanted) setAnswered({ question, answer })
    }
    answerTo(question).then(set, () => set(null))
    return () => {
      isWanted = false
    }
    // The function is the same each time: what it answers hangs on the question alone.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [question])
  return answered?.question === question ? answered.answer : undefined
}

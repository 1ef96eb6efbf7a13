import { useRef } from 'react'
import { companyKey } from '@/storage/records/company-name'
import type { NewIds } from './new-call'

/**
 * The ids of what a form adds, made at its first try. A call stays with its company, so another company's name gets
 * other ids.
 */
export function useNewIds(): (name: string) => NewIds {
  const made = useRef(new Map<string, NewIds>())
  return (name) => {
    const key = companyKey(name)
    const ids = made.current.get(key) ?? {
      companyId: crypto.randomUUID(),
      callId: crypto.randomUUID(),
      now: Date.now(),
    }
    made.current.set(key, ids)
    return ids
  }
}

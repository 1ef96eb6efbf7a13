import { useEffect } from 'react'
import { send } from '@/components/mirror/mirror'
import type { Rehearsal } from './begin'

/** Hangs up; what was said stays, and the panel turns to what comes after a call. */
export function endRehearsal({ callId, companyId }: Rehearsal): void {
  send('call.end', { id: callId, companyId, now: Date.now() })
}

/** Who goes to another page, or closes the tab, has hung up. */
export function useEndOnLeaving(rehearsal: Rehearsal): void {
  useEffect(() => {
    const leave = () => endRehearsal(rehearsal)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [rehearsal])
}

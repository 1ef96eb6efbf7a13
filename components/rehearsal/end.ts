import { useEffect } from 'react'
import { send } from '@/components/mirror/mirror'
import type { Rehearsal } from './begin'

/** Ends the practice call. Its notes stay, and the panel shows the debrief. */
export function endRehearsal({ callId, companyId }: Rehearsal): void {
  send('call.end', { id: callId, companyId, now: Date.now() })
}

/** Ends the practice call when the candidate leaves the page or closes the tab. */
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

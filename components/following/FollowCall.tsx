import { type ReactNode, useEffect, useRef } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { forgetHeard } from '@/components/shared/heard-now'
import { useCall } from '@/components/shared/use-call'
import { isRunning } from '@/storage/records/call'
import { followChoice, frontChoice } from './settings'
import { setFollowState } from './state'

/** The tab whose captions can be followed for the call at hand, or null. */
const captionsTab = ({ situation, call }: Mirror): number | null => {
  const meeting = situation?.meeting
  const isShown = meeting?.state === 'in-call' && meeting.captions === true
  return call && isRunning(call) && isShown && situation?.hidden === null ? meeting.tabId : null
}

/** The tab that can be followed from here, or null. */
function useCaptionsTab(docked: boolean): number | null {
  const tabId = useMirror(captionsTab)
  // In Firefox a frame in a page reaches no tab.
  return docked && import.meta.env.FIREFOX ? null : tabId
}

/** Follows the captions while the candidate wants it and the call page shows them. */
export function FollowCall({ docked }: { docked: boolean }) {
  const tabId = useCaptionsTab(docked)
  const isOn = followChoice.use()
  useEffect(() => {
    if (isOn === false) forgetHeard()
  }, [isOn])
  return isOn === true && tabId !== null && <Follows tabId={tabId} />
}

/** Shows the offer to follow, until the candidate has answered once. */
export function IfUnanswered({ docked, children }: { docked: boolean; children: ReactNode }) {
  const tabId = useCaptionsTab(docked)
  return followChoice.use() === null && tabId !== null && children
}

function Follows({ tabId }: { tabId: number }) {
  const { id } = useCall()
  const toFront = frontChoice.use() === true
  const isToFront = useRef(toFront)
  useEffect(() => {
    isToFront.current = toFront
  }, [toFront])
  useEffect(() => {
    const { call } = useMirror.getState()
    if (call?.id !== id) return undefined
    const until = new AbortController()
    const followed = { tabId, call, isToFront: () => isToFront.current, until }
    import('./follow')
      .then(({ follow }) => follow(followed))
      .catch((error: unknown) => {
        if (!until.signal.aborted) setFollowState('failed')
        reportError(error)
      })
    return () => {
      until.abort()
      setFollowState('off')
    }
  }, [tabId, id])
  return null
}

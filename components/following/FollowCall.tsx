import { type ReactNode, useEffect, useRef } from 'react'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { isRunning } from '@/storage/records/call'
import { useFollowSettings } from './settings'
import { setFollowState } from './state'

/** The tab whose captions can be followed for the call at hand, or null. */
const captionsTab = ({ situation, call }: Mirror): number | null => {
  const meeting = situation?.meeting
  const isShown = meeting?.state === 'in-call' && meeting.captions === true
  return call && isRunning(call) && isShown && situation?.hidden === null ? meeting.tabId : null
}

/** The tab, if following is possible from here, and what the candidate chose. */
function useFollowing(docked: boolean) {
  const [settings] = useFollowSettings()
  const tabId = useMirror(captionsTab)
  // In Firefox a frame in a page reaches no tab.
  const isPossible = tabId !== null && !(docked && import.meta.env.FIREFOX)
  return settings && isPossible ? { tabId, ...settings } : null
}

/** Follows the captions while the candidate wants it and the call page shows them. */
export function FollowCall({ docked }: { docked: boolean }) {
  const following = useFollowing(docked)
  return following?.isOn === true && <Follows {...following} />
}

/** Shows the offer to follow, until the candidate has answered once. */
export function IfUnanswered({ docked, children }: { docked: boolean; children: ReactNode }) {
  return useFollowing(docked)?.isOn === null && children
}

function Follows({ tabId, toFront }: { tabId: number; toFront: boolean }) {
  const { id } = useCall()
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
        if (!until.signal.aborted) setFollowState('cannot')
        reportError(error)
      })
    return () => {
      until.abort()
      setFollowState('off')
    }
  }, [tabId, id])
  return null
}

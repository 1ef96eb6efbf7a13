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

interface Props {
  docked: boolean
  /** Offers to follow. It stands here until the candidate answers. */
  offer: ReactNode
}

/** Follows the captions while the candidate wants it and the call page shows them. */
export function FollowCall({ docked, offer }: Props) {
  const settings = useFollowSettings()
  const tabId = useMirror(captionsTab)
  // In Firefox a frame in a page reaches no tab.
  if (!settings || tabId === null || (docked && import.meta.env.FIREFOX)) return null
  return settings.isOn === null ? offer : settings.isOn && <Follows tabId={tabId} {...settings} />
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

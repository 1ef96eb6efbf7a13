import { useEffect, useEffectEvent } from 'react'

/** Calls `onLeave` when the candidate looks elsewhere: at the call, another window or another tab. */
export function useLeaving(onLeave: () => void): void {
  const leave = useEffectEvent(onLeave)
  useEffect(() => {
    const mounted = new AbortController()
    const { signal } = mounted
    addEventListener('blur', () => leave(), { signal })
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal })
    return () => mounted.abort()
  }, [])
}

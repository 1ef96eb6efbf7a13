import { useRef, useState } from 'react'
import { text } from '@/locales/text'

/** Runs one thing at a time: a second click must not add it twice. What went wrong is said. */
export function useOnce() {
  const [problem, setProblem] = useState('')
  const isBusy = useRef(false)
  const run = async (work: () => Promise<string>) => {
    if (isBusy.current) return
    isBusy.current = true
    setProblem('')
    try {
      setProblem(await work())
    } catch {
      setProblem(text.saveState.reasons.unreachable)
    }
    isBusy.current = false
  }
  return { problem, run }
}

import { useEffect, useRef, useState } from 'react'

/** What takes a while: how far it has come, what came of it, or why it failed. */
export type Job<Result> =
  | { step: 'idle' | 'cancelled' }
  | { step: 'working'; done: number; all: number }
  | { step: 'done'; result: Result }
  | { step: 'failed'; error: unknown }

export type OnProgress = (done: number, all: number) => void

/** Runs one thing at a time that can be cancelled. It ends when the page is left. */
export function useJob<Result>() {
  const [job, setJob] = useState<Job<Result>>({ step: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const run = async (work: (onProgress: OnProgress, signal: AbortSignal) => Promise<Result>) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const show = (next: Job<Result>) => running.current === mine && setJob(next)
    show({ step: 'working', done: 0, all: 0 })
    try {
      const result = await work((done, all) => {
        if (!mine.signal.aborted) show({ step: 'working', done, all })
      }, mine.signal)
      show({ step: 'done', result })
    } catch (error) {
      show(mine.signal.aborted ? { step: 'cancelled' } : { step: 'failed', error })
    }
  }
  return { job, run, cancel: () => running.current?.abort() }
}

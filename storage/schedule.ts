export interface Schedule {
  /** Asks for a run soon. */
  touched(): void
  /** Runs now, or right after the run under way. */
  now(): Promise<void>
}

interface Timing {
  /** Milliseconds without a touch before a run. */
  quiet: number
  /** Milliseconds after the first touch. Then it runs, even if touches go on. */
  limit: number
  /** Milliseconds before a failed run is tried again. */
  retry: number
}

/**
 * Runs something a little after it was touched, and never twice at the same time.
 *
 * @param onResult gets null after a run, or the error that ended it
 */
export function schedule(
  run: () => Promise<void>,
  onResult: (error: unknown) => void,
  { quiet, limit, retry }: Timing = { quiet: 1000, limit: 2000, retry: 10_000 },
): Schedule {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstTouch: number | null = null
  let active = Promise.resolve()
  let waiting: Promise<void> | null = null

  const wait = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void start(), milliseconds)
  }

  const attempt = () =>
    run().then(
      () => onResult(null),
      (error: unknown) => {
        onResult(error ?? new Error('Failed'))
        if (firstTouch === null) wait(retry)
      },
    )

  function start(): Promise<void> {
    clearTimeout(timer)
    firstTouch = null
    waiting ??= active.then(() => {
      waiting = null
      active = attempt()
      return active
    })
    return waiting
  }

  return {
    touched() {
      // A clock that is set back does not touch this one.
      const now = performance.now()
      firstTouch ??= now
      wait(Math.max(0, Math.min(quiet, firstTouch + limit - now)))
    },
    now: start,
  }
}

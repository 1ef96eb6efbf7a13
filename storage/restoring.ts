import type { DatabaseState, RestoreProgress } from './state'

export type Restoring = Extract<DatabaseState, { kind: 'restoring' }>

/** A restore that takes longer is reported, in milliseconds. */
const LONG_MS = 1000
/** Milliseconds between two reports. */
const EVERY_MS = 500

/** Follows a restore, so that nobody waits a minute for its end without a word. */
export interface RestoreWatch {
  onProgress(progress: RestoreProgress): void
  /** How far the restore has come; null while it is not long. */
  state(): Restoring | null
  /** Resolves once the restore is long. */
  long: Promise<void>
}

/** @param onReport called when there is something new to say */
export function watchRestore(onReport: () => void): RestoreWatch {
  let isLong: (() => void) | undefined
  const long = new Promise<void>((resolve) => (isLong = resolve))
  /** The next report is due at this time; null before the first part is restored. */
  let due: number | null = null
  let state: Restoring | null = null
  return {
    long,
    state: () => state,
    onProgress(progress) {
      const now = performance.now()
      due ??= now + LONG_MS
      if (now < due) return
      due = now + EVERY_MS
      state = { kind: 'restoring', ...progress }
      isLong?.()
      onReport()
    },
  }
}

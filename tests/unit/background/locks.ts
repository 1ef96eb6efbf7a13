import { vi } from 'vitest'

/** The browser's locks, which Node lacks: what is asked for is done one after another. */
export function stubLocks(): void {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, act: () => Promise<unknown>) => (last = last.then(act))
  vi.stubGlobal('navigator', { locks: { request } })
}

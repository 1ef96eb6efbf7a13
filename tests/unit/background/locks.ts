import { vi } from 'vitest'

/** Node has no `navigator.locks`. This one runs the requests one after another. */
export function stubLocks(): void {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, act: () => Promise<unknown>) => (last = last.then(act))
  vi.stubGlobal('navigator', { locks: { request } })
}

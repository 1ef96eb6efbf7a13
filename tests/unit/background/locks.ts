import { vi } from 'vitest'

/** Node has no `navigator.locks`. This one runs the requests for one lock one after another. */
export function stubLocks(): void {
  const last = new Map<string, Promise<unknown>>()
  const request = (name: string, act: () => Promise<unknown>) => {
    const result = (last.get(name) ?? Promise.resolve()).then(act)
    last.set(
      name,
      result.catch(() => undefined),
    )
    return result
  }
  vi.stubGlobal('navigator', { locks: { request } })
}

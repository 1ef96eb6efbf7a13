import { useSyncExternalStore } from 'react'
import { browser } from 'wxt/browser'

/** A choice that the browser keeps beside the records. */
export interface KeptSetting<Value> {
  /** Renders with the value, after each change on any surface. Undefined until it is read. */
  use(): Value | undefined
  choose(value: Value): void
}

/**
 * A choice of the candidate that the browser keeps. A surface has one state of it, so all of its parts change at once.
 *
 * @param valueOf makes the value of what was kept; undefined if nothing was
 */
export function keptSetting<Value extends string | number | boolean | null>(
  key: string,
  valueOf: (kept: unknown) => Value,
): KeptSetting<Value> {
  const { local } = browser.storage
  const readers = new Set<() => void>()
  let value: Value | undefined
  const put = (next: Value) => {
    value = next
    for (const reader of readers) reader()
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) put(valueOf(changes[key]?.newValue))
  }
  /** What is being read; it is let go when no part shows the value any more. */
  let reading: symbol | undefined
  const read = async () => {
    const mine = (reading = Symbol(key))
    const kept = await local.get(key)
    // What was chosen meanwhile is newer.
    if (mine === reading && value === undefined) put(valueOf(kept[key]))
  }
  const subscribe = (reader: () => void) => {
    if (readers.size === 0) {
      local.onChanged.addListener(onChanged)
      void read()
    }
    readers.add(reader)
    return () => {
      readers.delete(reader)
      if (readers.size > 0) return
      local.onChanged.removeListener(onChanged)
      value = reading = undefined
    }
  }
  return {
    use: () => useSyncExternalStore(subscribe, () => value),
    choose(next) {
      // Without a reader, nothing would notice a later change.
      if (readers.size > 0) put(next)
      void local.set({ [key]: next })
    },
  }
}

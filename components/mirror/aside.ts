import { browser } from 'wxt/browser'
import type { AnyCommand } from '@/storage/records/dossier'
import type { AsideReason } from './outbox'
import { unsavedText } from './unsaved-text'

/**
 * What will not be saved. It stays in sight until the candidate dismisses it, also in a surface that is opened later:
 * each text has its own key in the browser's small store.
 */
export interface Aside {
  id: string
  /** What was typed; '' for a tap. */
  text: string
  reason: AsideReason | 'long'
  /** Known in the surface where it was typed. There its text stays in its field too, and can be mended. */
  command?: AnyCommand
}

const KEY = 'aside:'

/** @param onChange gets the new list */
export function createAside(onChange: (list: readonly Aside[]) => void) {
  let list: readonly Aside[] = []

  const show = (next: readonly Aside[]) => {
    list = next
    onChange(list)
  }
  const drop = (gone: (one: Aside) => boolean) => {
    const ids = list.filter(gone).map(({ id }) => id)
    if (ids.length === 0) return
    show(list.filter(({ id }) => !ids.includes(id)))
    void keep(() => browser.storage.local.remove(ids.map((id) => KEY + id)))
  }

  const receive = (id: string, value: unknown) => {
    const known = list.find((one) => one.id === id)
    if (known && !isKept(value)) show(list.filter((one) => one !== known))
    if (!known && isKept(value)) show([...list, { id, text: value.text, reason: value.reason }])
  }
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(KEY)) receive(key.slice(KEY.length), newValue)
  }

  return {
    add(command: AnyCommand, reason: Aside['reason']) {
      const text = unsavedText([command])
      // If the record is gone and nothing was typed, then there is nothing to keep.
      if (reason === 'missing' && text === '') return
      const id = crypto.randomUUID()
      show([...list, { id, text, reason, command }])
      if (text === '') return
      void keep(() => browser.storage.local.set({ [KEY + id]: { text, reason } }))
    },
    /** A later edit of the same text holds all of it. */
    replace: (replaces: (other: AnyCommand) => boolean) =>
      drop(({ command }) => command !== undefined && replaces(command)),
    dismiss: (id: string) => drop((one) => one.id === id),
    /** Shows what other surfaces set aside, until the signal aborts. */
    async follow(signal: AbortSignal): Promise<void> {
      await keep(async () => {
        const { local } = browser.storage
        local.onChanged.addListener(onChanged)
        signal.addEventListener('abort', () => local.onChanged.removeListener(onChanged))
        const stored = await local.get(null)
        for (const [key, value] of Object.entries(stored)) onChanged({ [key]: { newValue: value } })
      })
    },
  }
}

/** If the browser's store fails, then the list is right in this surface alone. There it stays in sight. */
async function keep(act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    reportError(error)
  }
}

function isKept(value: unknown): value is Pick<Aside, 'text' | 'reason'> {
  return typeof value === 'object' && value !== null && 'text' in value && 'reason' in value
}

import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

const STORED = 'questionMarkKey'

/** Whether keys work alone: `?`, and the digits. People who speak to the computer, or hit keys by accident, can turn it off. */
export function useSingleKey(): [on: boolean, put: (on: boolean) => void] {
  const [on, setOn] = useState(true)
  useEffect(() => {
    const read = (value: unknown) => setOn(value !== false)
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (STORED in changes) read(changes[STORED]?.newValue)
    }
    browser.storage.local.onChanged.addListener(onChanged)
    void browser.storage.local.get(STORED).then((stored) => read(stored[STORED]))
    return () => browser.storage.local.onChanged.removeListener(onChanged)
  }, [])
  const put = (next: boolean) => {
    setOn(next)
    void browser.storage.local.set({ [STORED]: next })
  }
  return [on, put]
}

const typing = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])'

/** Whether the focus is in a text. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(typing) !== null

/** Whether the key is `?` and the focus is in no text. */
export function isQuestionMark(event: KeyboardEvent): boolean {
  const { key, defaultPrevented, ctrlKey, altKey, metaKey } = event
  return key === '?' && !defaultPrevented && !ctrlKey && !altKey && !metaKey && !isTyping(event)
}

import { keptSetting } from './kept-setting'

const kept = keptSetting('questionMarkKey', (value) => value !== false)

/** Whether keys work alone: `?`, and the digits. People who speak to the computer, or hit keys by accident, can turn it off. */
export const useSingleKey = (): boolean => kept.use() ?? true

export const chooseSingleKey = kept.choose

const typing = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])'

/** Whether the focus is in a text. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(typing) !== null

/** Whether the key is `?` and the focus is in no text. */
export function isQuestionMark(event: KeyboardEvent): boolean {
  const { key, defaultPrevented, ctrlKey, altKey, metaKey } = event
  return key === '?' && !defaultPrevented && !ctrlKey && !altKey && !metaKey && !isTyping(event)
}

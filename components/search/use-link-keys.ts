import type { KeyboardEvent, RefObject } from 'react'

/**
 * Arrow keys lead from the field through the links below it and back. Enter in the field opens the first.
 *
 * @param body contains the field and the links
 */
export function useLinkKeys(body: RefObject<HTMLElement | null>) {
  const links = () => [...(body.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])]
  const focusLink = (index: number) => {
    const link = links()[index]
    const field = body.current?.querySelector('input')
    if (index < 0) field?.focus()
    else link?.focus()
  }
  return {
    onFieldKey(event: KeyboardEvent) {
      // While a word is composed, as in Japanese, Enter ends the composing.
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter') links()[0]?.click()
      else if (event.key === 'ArrowDown') focusLink(0)
      else return
      event.preventDefault()
    },
    onLinkKey(event: KeyboardEvent) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      focusLink(links().indexOf(event.currentTarget as HTMLAnchorElement) + step)
    },
  }
}

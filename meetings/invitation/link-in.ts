import { meetingOfLink } from '@/meetings/link'
import type { LinkRead } from '@/meetings/meeting'
import type { Read } from './shape'

/** Meetings of other platforms, which Candid opens and does not stand beside. */
const others =
  /(?<![\w.-])(?:https?:)?\/\/(?:[\w-]{1,63}\.webex\.com|whereby\.com|[\w-]{1,63}\.chime\.aws|app\.gather\.town)\/[^\s<>"]{1,2000}/i

/** The meeting that the texts lead to: one that Candid knows, else one of another platform, else the first address. */
export function linkIn(texts: readonly Read<string>[]): Read<LinkRead> | null {
  const all = texts.map(({ value, from }) => ({ value: meetingOfLink(value), from, text: value }))
  const known = all.find(({ value }) => value.key !== null)
  if (known) return { value: known.value, from: known.from }
  for (const { text, from } of all) {
    const other = others.exec(text)
    const value = other && meetingOfLink(other[0])
    if (value?.address) return { value, from }
  }
  const first = all.find(({ value }) => value.address !== null)
  return first ? { value: first.value, from: first.from } : null
}

import { type MeetingSeen, keylessIn } from '@/meetings/meeting'
import type { TabMeeting } from '@/messages'

/** What is known of a tab when its page shows a meeting whose address names none. */
interface Known {
  /** The meeting that the tab is in or has just left. */
  before: TabMeeting | null
  /** The key of the meeting that the tab showed last, if that is not long ago. It may never have been joined. */
  shown: string | undefined
}

/**
 * Gives a meeting its key if its address does not. It is the one that the tab showed last: a link leads to a page that
 * names the meeting, and from there to one that does not. If that one is left and the page now has another title, or if
 * the tab showed none, then it is a meeting of its own. Two of them are never one, as nothing says that they are.
 */
export function keyed(seen: MeetingSeen, { before, shown }: Known): MeetingSeen {
  if (seen.key !== keylessIn(seen.platform)) return seen
  const last = before ? keyUnlessOther(seen, before) : shown
  const isOfPlatform = last?.startsWith(`${seen.platform}:`)
  return { ...seen, key: isOfPlatform && last ? last : `${seen.key}/${crypto.randomUUID()}` }
}

function keyUnlessOther(seen: MeetingSeen, { key, state, title }: TabMeeting): string | undefined {
  const isOther = state === 'left' && seen.title !== '' && title !== '' && seen.title !== title
  return isOther ? undefined : key
}

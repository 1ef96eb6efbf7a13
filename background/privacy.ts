import type { Privacy } from '@/messages'

/** Nothing is shared and nothing hidden. */
export const inTheOpen: Privacy = { sharingSince: null, hidden: null, lastHidden: null }

export function sharingBegan<P extends Privacy>(before: P, now: number): P {
  if (before.sharingSince !== null) return before
  const hidden = before.hidden ?? { why: 'sharing', since: now }
  return { ...before, sharingSince: now, hidden, lastHidden: null }
}

export function sharingEnded<P extends Privacy>(before: P, now: number): P {
  const { sharingSince, hidden } = before
  if (sharingSince === null) return before
  // What the candidate's own key has hidden stays hidden.
  if (hidden?.why !== 'sharing') return { ...before, sharingSince: null }
  const lastHidden = { since: hidden.since, until: now }
  return { ...before, sharingSince: null, hidden: null, lastHidden }
}

/** In the next meeting of the same tab, only what is still shared stays hidden. */
export function inNextMeeting({ sharingSince, hidden }: Privacy): Privacy {
  return sharingSince === null ? inTheOpen : { sharingSince, hidden, lastHidden: null }
}

/**
 * The candidate's key hides the panel, or shows it again. It never shows what sharing has hidden: then the panel stays
 * hidden after sharing, too.
 */
export function keyPressed<P extends Privacy>(before: P, now: number): P {
  const { sharingSince, hidden } = before
  if (hidden?.why !== 'panic') return { ...before, hidden: { why: 'panic', since: now } }
  const stillSharing = sharingSince !== null
  return { ...before, hidden: stillSharing ? { why: 'sharing', since: sharingSince } : null }
}

/** The candidate wants to see the panel, whatever the reason why it is hidden. */
export function revealed<P extends Privacy>(before: P): P {
  return before.hidden ? { ...before, hidden: null } : before
}

/** A key that goes to a place in the panel shows the panel, but never while a screen is shared. */
export function revealedUnlessSharing<P extends Privacy>(before: P): P {
  return before.sharingSince === null ? revealed(before) : before
}

export function noteRead<P extends Privacy>(before: P): P {
  return before.lastHidden ? { ...before, lastHidden: null } : before
}

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
  // What the candidate's own key has hidden stays so.
  if (hidden?.why !== 'sharing') return { ...before, sharingSince: null }
  const lastHidden = { since: hidden.since, until: now }
  return { ...before, sharingSince: null, hidden: null, lastHidden }
}

/** The candidate's key. What sharing had hidden is never shown by it, but kept hidden for longer. */
export function keyPressed<P extends Privacy>(before: P, now: number): P {
  const { sharingSince, hidden } = before
  if (hidden?.why !== 'panic') return { ...before, hidden: { why: 'panic', since: now } }
  const stillSharing = sharingSince !== null
  return { ...before, hidden: stillSharing ? { why: 'sharing', since: sharingSince } : null }
}

/** The candidate wants to see it, whatever it was hidden for. */
export function revealed<P extends Privacy>(before: P): P {
  return before.hidden ? { ...before, hidden: null } : before
}

/** A key that leads somewhere: it brings back what the candidate hid, and nothing into a shared picture. */
export function ledTo<P extends Privacy>(before: P): P {
  return before.sharingSince === null ? revealed(before) : before
}

export function noteRead<P extends Privacy>(before: P): P {
  return before.lastHidden ? { ...before, lastHidden: null } : before
}

import { readInvitation } from './read'
import type { InvitationRead } from './shape'

/** Reads an invitation as somebody reads it now, where this browser is. See `readInvitation`. */
export const readHere = (pasted: string, now: number): InvitationRead =>
  readInvitation(pasted, { now, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone })

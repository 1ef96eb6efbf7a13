import { meet } from './meet'
import type { Address, Platform, PlatformId } from './meeting'
import { sites } from './sites.mjs'
import { teams } from './teams'
import { zoom } from './zoom'

/** Every call platform. A content script imports its own platform instead, so that it carries no other. */
const platforms: Readonly<Record<PlatformId, Platform>> = { meet, teams, zoom }

export const platformIds = Object.keys(sites) as PlatformId[]

/** @returns the key of the meeting that this address is of, or undefined on all other pages */
export function keyOfAddress(url: Address): string | undefined {
  const keys = Object.values(platforms).map((platform) => platform.keyOf(url))
  return keys.find((key) => key !== undefined)
}

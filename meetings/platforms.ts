import { meet } from './meet'
import type { Platform, PlatformId } from './meeting'
import { sites } from './sites.mjs'
import { zoom } from './zoom'

/** Every call platform. A content script imports its own platform instead, so that it carries no other. */
const platforms: Readonly<Record<PlatformId, Platform>> = { meet, zoom }

export const platformIds = Object.keys(sites) as PlatformId[]

/** @returns the key of the meeting that a link leads to, or null if it leads to none */
export function meetingOfLink(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  const keys = Object.values(platforms).map((platform) => platform.keyOf(url))
  return keys.find((key) => key !== undefined) ?? null
}

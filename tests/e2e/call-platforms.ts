import { text } from '@/locales/text'
import type { PlatformId } from '@/meetings/meeting'
import { platformIds } from '@/meetings/platforms'

/** What the tests that run beside every platform know of its stand-in page. */
export interface CallPlatform {
  name: string
  /** Opens the page of a call that is not joined yet. */
  link: string
  /** Leads to another meeting without loading. */
  next: string
  /** The names of the page's own frames. */
  ownFrames: string[]
  /** The call's own buttons, which the dock never covers. */
  toolbar: string
  /** Whether its tests run at any time. If not, then some that differ little from another platform’s are rare. */
  runsAll: boolean
  /** How far its own chat reaches into the page, from the right edge. CSS pixels. */
  chatWidth: number
}

/** The address of a guest's page: JSON in base64. */
const guestsOf = (meetingCode: string) =>
  `/light-meetings/launch?anon=true&coords=${encodeURIComponent(btoa(JSON.stringify({ meetingCode })))}`

const byId: Record<PlatformId, Omit<CallPlatform, 'name'>> = {
  meet: {
    link: 'https://meet.google.com/abc-defg-hij',
    next: '/xyz-xyzz-xyz',
    ownFrames: [],
    toolbar: '.tMdQNe button',
    runsAll: true,
    chatWidth: 376,
  },
  teams: {
    link: `https://teams.microsoft.com${guestsOf('31245678901234')}`,
    next: guestsOf('31245678905678'),
    ownFrames: [],
    toolbar: '.bar button',
    runsAll: false,
    chatWidth: 320,
  },
  zoom: {
    link: 'https://app.zoom.us/wc/12345678901/join',
    next: '/wc/10987654321/join',
    ownFrames: ['webclient'],
    toolbar: '#wc-footer button',
    runsAll: true,
    chatWidth: 400,
  },
}

export const callPlatforms = Object.fromEntries(
  platformIds.map((id) => [id, { name: text.platforms[id], ...byId[id] }]),
) as Record<PlatformId, CallPlatform>

/** Every platform, in the order of their list. */
export const everyPlatform: readonly CallPlatform[] = Object.values(callPlatforms)

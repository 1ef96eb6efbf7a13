import { browser, type Browser } from 'wxt/browser'
import type { MeetingSeen } from '@/meetings/meeting'
import type { PromptId } from '@/method/prompts'
import type { CommandAnswer, DatabaseState } from '@/storage/state'
import type { Call } from '@/storage/records/call'
import type { AnyCommand, Dossier, StoredRow } from '@/storage/records/dossier'

/** Where the dock stands; remembered by the browser, the same in every call page. */
export interface DockSettings {
  /** `away`: moved into the browser's own side panel; a handle stays in the page. */
  place: 'open' | 'handle' | 'away'
  side: 'left' | 'right'
  /** CSS pixels, 320 to 560. */
  width: number
}

/** A company as a list shows it. */
export interface CompanySummary {
  companyId: string
  name: string
  role: string
  /** UTC milliseconds of its last call, or null. */
  lastCallAt: number | null
}

/** Why the panel is out of sight, and since when (UTC milliseconds). */
export interface Hidden {
  /** `panic`: by the candidate's key. */
  why: 'sharing' | 'panic'
  since: number
}

/** What the candidate's screen sharing, and their key, do to the panel in one tab. Times are UTC milliseconds. */
export interface Privacy {
  /** Since when the tab's page has shared a screen; null while it shares none. */
  sharingSince: number | null
  hidden: Hidden | null
  /** The last time it hid because of sharing, until the candidate has read about it. */
  lastHidden: { since: number; until: number } | null
}

/** The meeting a tab is in. */
export interface TabMeeting extends MeetingSeen, Privacy {
  tabId: number
  /** UTC milliseconds, or null while it has not been joined. */
  joinedAt: number | null
  /** UTC milliseconds, or null while it has not been left. */
  leftAt: number | null
}

/** Where a surface stands, from which follows what the call at hand is to it. */
export interface Whereabouts {
  tabId: number | null
  /** A page of one company, or of the candidate's own answers, whatever call is on. */
  companyId?: string | undefined
  /** One call, whatever else is on. */
  callId?: string | undefined
  /** Where nothing is on: the next planned call, however far ahead. */
  ahead?: boolean | undefined
}

/** The call at hand for the surface that asks. */
export interface Situation {
  database: DatabaseState
  tabId: number | null
  /** Whose dossier it is; null without one. */
  companyId: string | null
  meeting: TabMeeting | null
  /** The meeting's; without one, whether the candidate's key has hidden the panel. */
  hidden: Hidden | null
  call: Call | null
  /** With the answers and the salary card that the candidate wrote for no company in particular, see `OWN_ID`. */
  dossier: Dossier | null
}

/** A place in the panel. */
export type Target = 'note' | 'questions' | 'company' | 'blank' | PromptId

/** What a surface may ask of the background. */
export interface SurfaceRequests {
  situation(input: Whereabouts): Situation
  dossier(input: { companyId: string }): Dossier
  /** The likeliest first; those whose name holds `search`. */
  companies(input: { search: string; tabId: number | null }): CompanySummary[]
  command(input: AnyCommand): CommandAnswer
  /** Makes this the call at hand: in a meeting, or null for where there is none. */
  choose(input: { callId: string; meetingKey: string | null }): null
  /** The stable key of the meeting that a link leads to, or null when it is none that Candid knows. */
  meetingOfLink(input: { link: string }): string | null
  setDock(input: { tabId: number | null; settings: Partial<DockSettings> }): DockSettings
  /** Opens the dock of a tab, where there is one, and takes its panel to a place. */
  show(input: { tabId: number | null; target: Target | null }): null
  /** Brings back what is hidden, whatever it was hidden for. */
  reveal(input: { tabId: number | null }): null
  /** The candidate has read why the panel was hidden. */
  hiddenRead(input: { tabId: number | null }): null
  /** Where a panel that has just opened is to begin. */
  takeTarget(input: Record<string, never>): Target | null
  /** The recovery report has been read. */
  recoveryRead(input: Record<string, never>): null
}

/** What a call page may tell the background; it is answered with nothing of a record. */
export interface PageRequests {
  /** What the page shows now; `docked` says whether the panel belongs beside it. */
  seen(input: { meeting: MeetingSeen | null }): { docked: boolean; hidden: boolean }
  /** Whether the page shares a screen now. */
  sharing(input: { on: boolean }): { hidden: boolean }
  dock(input: { settings: Partial<DockSettings> }): DockSettings
}

/**
 * Which panels are to go to a place: `all`, the dock of the tab and the browser's side panel; that one
 * alone; or that one, and only if nothing covers it at the moment.
 */
type FocusTo = 'all' | 'side-panel' | 'uncovered-side-panel'

/** What the background tells every open surface. */
export type Announcement =
  | { kind: 'changed'; stored: StoredRow }
  | { kind: 'situation'; tabId: number | null }
  | { kind: 'database' }
  | { kind: 'focus'; tabId: number | null; target: Target; to: FocusTo }

/** What the background tells the content script of one call page. */
export interface DockOrder {
  kind: 'dock'
  settings: DockSettings
  /** Whether all of it, the handle too, is out of sight. */
  hidden: boolean
  /** Whether the keyboard goes into the frame. */
  focus: boolean
}

type Requests = SurfaceRequests & PageRequests
export type RequestName = keyof Requests
export type RequestInput<Name extends RequestName> = Parameters<Requests[Name]>[0]
export type RequestAnswer<Name extends RequestName> = ReturnType<Requests[Name]>

/** A request on its way. */
export interface Request {
  request: RequestName
  input: unknown
}

/** An answer on its way; an error travels as its message. */
export type Reply = { answer: unknown } | { error: string }

/** The background was reached and did not do it; anything else thrown means that it was not reached. */
export class RefusedRequest extends Error {}

/**
 * Asks the background.
 *
 * @throws RefusedRequest, or what kept the request from reaching the background
 */
export async function ask<Name extends RequestName>(
  request: Name,
  input: RequestInput<Name>,
): Promise<RequestAnswer<Name>> {
  const reply = (await browser.runtime.sendMessage({ request, input } satisfies Request)) as
    | Reply
    | undefined
  if (!reply) throw new Error('The background did not answer')
  if ('error' in reply) throw new RefusedRequest(reply.error)
  return reply.answer as RequestAnswer<Name>
}

/**
 * Hears the background's announcements until the signal aborts.
 *
 * @param hear `taken` tells the background that this surface does what was announced; to be called at once
 */
export function onAnnouncement(
  hear: (announcement: Announcement, taken: () => void) => void,
  signal: AbortSignal,
) {
  const listener = (
    message: unknown,
    { tab }: Browser.runtime.MessageSender,
    respond: (taken: true) => void,
  ) => {
    // The background has no tab; a content script, whose process the call page may own, has one.
    if (!tab && isAnnouncement(message)) hear(message, () => respond(true))
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

function isAnnouncement(message: unknown): message is Announcement {
  return typeof message === 'object' && message !== null && 'kind' in message
}

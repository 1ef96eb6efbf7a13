import { browser, type Browser } from 'wxt/browser'
import type { LinkRead, MeetingSeen } from '@/meetings/meeting'
import type { CallKind } from '@/method/call-kinds'
import type { PromptId } from '@/method/prompts'
import type { Stage } from '@/method/stages'
import type { CommandAnswer, DatabaseState, LeftOver, Refusal } from '@/storage/state'
import type { Call } from '@/storage/records/call'
import type { Company } from '@/storage/records/company'
import type { AnyCommand, Dossier, StoredRow, Table } from '@/storage/records/dossier'
import type { DueFollowUp } from '@/storage/records/due'
import type { RangeSaid } from '@/storage/records/heard'
import type { Searchable, SearchedTable } from '@/storage/records/searchable'
import type { FileBrought, FileLook, FileProgress, FileWritten } from '@/storage/records/one-file'
import type { Openings } from '@/storage/records/openings'
import type { Posting } from '@/storage/records/posting'

/** In CSS pixels. */
export const DOCK_WIDTH = { min: 320, initial: 380, max: 560 }

/** Where the dock stands. The browser keeps it, and it is the same in every call page. */
export interface DockSettings {
  /** `away`: moved into the browser's own side panel; a handle stays in the page. */
  place: 'open' | 'handle' | 'away'
  side: 'left' | 'right'
  /** CSS pixels, within `DOCK_WIDTH`. */
  width: number
  /** Whether the dock is as small as a card: while the candidate waits to be let into a call that Candid knows. */
  card: boolean
  /** The colours of the dock around the panel, as CSS names them. They follow from the theme. */
  scheme: 'light' | 'dark' | 'light dark'
}

/** The colours of every surface. `calls`: dark beside a call, as call pages are; elsewhere as the system. */
export const themes = ['calls', 'system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A company as a list shows it. */
export interface CompanySummary {
  companyId: string
  name: string
  role: string
  /** UTC milliseconds of its last call, or null. */
  lastCallAt: number | null
}

/** A call that runs or is planned, as the home shows it. */
export interface ComingCall {
  call: Call
  company: string
  role: string
  /** The name of whoever it is with; '' while that is not known. */
  person: string
  /** The web address of its meeting; null without one. */
  address: string | null
}

/** What the words for a follow-up are made of. */
export type FollowUpInShort = Pick<
  DueFollowUp,
  'kind' | 'step' | 'company' | 'person' | 'channel' | 'reachedBy' | 'isOurTurn' | 'note'
>

/** What comes next with a company. */
export type NextThing =
  | { kind: 'call'; at: number; isRunning: boolean }
  | { kind: 'follow-up'; at: number; followUp: FollowUpInShort }

/** A company as a row of the home. */
export interface CompanyLine extends CompanySummary {
  stage: Stage
  next: NextThing | null
}

/** What was heard from a company, as its row shows it. Rows ask for it when they come into sight. */
export interface Heard {
  companyId: string
  /** The verdict after the latest call that has one; '' for none. */
  verdict: string
  hasRange: boolean
  /** Null if there is none, and while pay is not to be shown. */
  range: RangeSaid | null
}

/** A place in the reading of all that the search finds: after this write, in this table. */
export interface SearchPlace {
  table: SearchedTable
  seq: number
}

/** A part of all that the search finds. */
export interface SearchPart {
  found: Searchable[]
  /** Where the next part begins; null after the last one. */
  next: SearchPlace | null
}

/** A company that a page may be of. */
export interface KnownPage {
  companyId: string
  name: string
  role: string
  /** What was kept of this very page last; null if nothing was. */
  posting: Posting | null
  openings: Openings | null
}

/** What the home shows. */
export interface Home {
  /** Whether there is no company yet. */
  isFirst: boolean
  /** The calls that run, then those to come, the next one first. */
  calls: ComingCall[]
  /** The open follow-ups that are due today or were due before, the oldest first. */
  due: DueFollowUp[]
  /** Null if no companies were asked for. */
  companies: { lines: CompanyLine[]; open: number; closed: number } | null
}

/** A record that was deleted, and can be put back or deleted for good. */
export interface DeletedRecord {
  table: 'companies' | 'calls' | 'notes' | 'people'
  id: string
}

/** A name that is known of a company, or of somebody there. */
export interface NameOfCompany {
  /** The company that it belongs to now. */
  companyId: string
  name: string
  isPerson: boolean
}

/** A line of the list of what was deleted. */
export interface DeletedLine extends DeletedRecord {
  companyId: string
  /** The name of its company; '' if it has none. */
  company: string
  /** What it is: a name, the text of a note; '' for a call. */
  what: string
  /** It is a note on pay. */
  isPay: boolean
  /** The call itself; null for other records. */
  call: Call | null
  /** When it was deleted, in UTC milliseconds. */
  at: number
}

export interface Deleted {
  /** The latest first; not all of them, if there are very many. */
  lines: DeletedLine[]
  /** How many there are. */
  count: number
}

/** How many records go if some are deleted for good. */
export type WhatGoes = Record<'companies' | 'calls' | 'notes' | 'people' | 'others', number>

/** `isClean`: no copy outside the database has anything of it. If not, then Candid tries again by itself. */
export type Erased = { ok: true; isClean: boolean } | Refusal

/** What is still to come: the calls that run or are planned, and the open follow-ups, each in its order. */
export interface Ahead {
  calls: ComingCall[]
  followUps: DueFollowUp[]
}

/** A company on its way through the stages. Times are UTC milliseconds. */
export interface CompanyInTime extends Pick<Company, 'stage' | 'createdAt' | 'stageDates'> {
  companyId: string
  name: string
  role: string
}

/** A call in time. Times are UTC milliseconds, lengths milliseconds. */
export interface CallInTime {
  callId: string
  companyId: string
  kind: CallKind
  /** When it began, else when it is or was planned to. */
  at: number
  /** `planned`: it has not begun, whether its time is past or not. */
  state: 'held' | 'missed' | 'planned'
  /** Null while it runs, and if it has not begun. */
  length: number | null
}

/** The stages of all companies, and all their calls. */
export interface Overview {
  companies: CompanyInTime[]
  calls: CallInTime[]
}

/** Why the panel is hidden, and since when (UTC milliseconds). */
export interface Hidden {
  /** `panic`: by the candidate's key. */
  why: 'sharing' | 'panic'
  since: number
}

/** Whether the candidate shares a screen and whether the panel is hidden, in one tab. Times are UTC milliseconds. */
export interface Privacy {
  /** Since when the tab's page has shared a screen; null while it shares none. */
  sharingSince: number | null
  hidden: Hidden | null
  /** When the panel was last hidden by sharing; null once the candidate has read that. */
  lastHidden: { since: number; until: number } | null
}

/** The meeting a tab is in. */
export interface TabMeeting extends MeetingSeen, Privacy {
  tabId: number
  /** UTC milliseconds, or null while it has not been joined. */
  joinedAt: number | null
  /** UTC milliseconds, or null while it has not been left. */
  leftAt: number | null
  /** The sitting of this tab in the meeting; null while it has not been joined. */
  sittingId: string | null
  /** The key of the meeting that the tab showed right before, if both may be one meeting. */
  cameFrom: string | null
  /** The candidate has opened the panel beside this meeting. Then it is no card any more. */
  opened?: boolean
  /** When the page last reported, in UTC milliseconds. */
  seenAt: number
}

/** What a surface shows. The call at hand follows from it. */
export interface Whereabouts {
  tabId: number | null
  /** For the page of one company, or of the candidate's own answers, whatever call runs. */
  companyId?: string | undefined
  /** For the page of one call, whatever call runs. */
  callId?: string | undefined
  /** Whether, if no call runs, the next planned call counts however far ahead it is. */
  ahead?: boolean | undefined
}

/** The call at hand for the surface that asks. */
export interface Situation {
  database: DatabaseState
  tabId: number | null
  /** The company of the dossier; null without one. */
  companyId: string | null
  meeting: TabMeeting | null
  /** Why the panel of the meeting is hidden. Without a meeting: whether the candidate's key has hidden the panel. */
  hidden: Hidden | null
  call: Call | null
  /** It includes the answers, the questions that they may ask and the salary card for all companies, see `OWN_ID`. */
  dossier: Dossier | null
}

/** The candidate says with which company the call at hand is. */
export interface TakeFor {
  companyId: string
  /** The id of the call, if a new one begins. */
  newCallId: string
  meetingKey: string | null
  /** The meeting's own name. */
  title: string
  /** The call at hand until now. */
  before: string | null
  /**
   * `correct`: the call at hand was taken for the wrong company, and all that was noted in it goes along. `next`: the
   * call at hand is over, and this is another one.
   */
  how: 'correct' | 'next'
}

/**
 * What the call page's captions show, sent by the page's script over the port that a panel has opened to it. It is
 * never stored.
 */
export interface CaptionsHeard {
  /** The end of what the others said, at most `MOST_HEARD` characters. It may begin within a word. */
  text: string
  /** Whether the newest words are the candidate's own. Null if the page does not show whose they are. */
  isOwn: boolean | null
}

/** In characters. */
export const MOST_HEARD = 400

/** Whether the same words of the others were heard, and the same side last. */
export const isSameHeard = (one: CaptionsHeard, other: CaptionsHeard | undefined): boolean =>
  one.text === other?.text && one.isOwn === other.isOwn

/** What a call page sent over the port; null if it is nothing of the kind. The page may control the script's process. */
export function captionsHeard(message: unknown): CaptionsHeard | null {
  if (typeof message !== 'object' || message === null) return null
  if (!('text' in message) || !('isOwn' in message)) return null
  const { text, isOwn } = message
  const isText = typeof text === 'string' && text.length <= MOST_HEARD
  if (!isText || (isOwn !== null && typeof isOwn !== 'boolean')) return null
  return { text: wholeWordsIn(text.replaceAll(/\s+/g, ' ')), isOwn }
}

/** A text that is as long as one can be may have been cut, also within a word or a character. */
function wholeWordsIn(text: string): string {
  if (text.length < MOST_HEARD) return text
  return text.slice(text.indexOf(' ') + 1).replace(/^[\udc00-\udfff]/, '')
}

/** The name of the port from a panel to the call page of its tab. While one is open, the page's script reads captions. */
export const CAPTIONS_PORT = 'captions'

/** A place in the panel. */
export type Target = 'note' | 'questions' | 'company' | 'blank' | PromptId

/** What a surface may ask of the background. */
export interface SurfaceRequests {
  situation(input: Whereabouts): Situation
  dossier(input: { companyId: string }): Dossier
  /** These records as they are on disk, whatever company each belongs to now. A record that is not there is left out. */
  records(input: { records: { table: Table; id: string }[] }): StoredRow[]
  /** The companies whose name contains `search`, the likeliest first. Fails if the database cannot be read. */
  companies(input: { search: string; tabId: number | null }): CompanySummary[]
  /**
   * What comes next, and the companies by what is next with them.
   *
   * @param input.most at most this many companies; 0 for none, null for all
   */
  home(input: { most: number | null }): Home
  /** All planned calls and open follow-ups. */
  ahead(input: Record<string, never>): Ahead
  /** Every name that is known, also of companies that are in no list. Fails if the database cannot be read. */
  everyName(input: Record<string, never>): NameOfCompany[]
  /** The stages of all companies, and all their calls. */
  overview(input: Record<string, never>): Overview
  /** The number of the last write, see `seq`: it rises with every change. */
  lastWrite(input: Record<string, never>): number
  /**
   * What was heard from these companies.
   *
   * @param input.pay whether what they said on pay may be in the answer
   */
  heard(input: { companyIds: string[]; pay: boolean }): Heard[]
  /**
   * A part of all that the search finds.
   *
   * @param input.from where it begins; null for the first part
   * @param input.since only what was written after this number, see `seq`; 0 for all
   */
  searchRows(input: { from: SearchPlace | null; since: number }): SearchPart
  command(input: AnyCommand): CommandAnswer
  /** Adds what was read somewhere, all or nothing. It takes the commands that add, and no others. */
  together(input: { commands: AnyCommand[] }): CommandAnswer
  /** The companies that have this name, or of which this page was kept before. Fails if the database cannot be read. */
  knownPages(input: { name: string; link: string }): KnownPage[]
  /** Takes the call at hand for a call with this company. */
  takeFor(input: TakeFor): CommandAnswer
  /** The notes of a call without a company are of a call with this one. */
  nameNotes(input: { noteIds: string[]; companyId: string; newCallId: string }): CommandAnswer
  /** Everything about the company `from` belongs to the company `into` from now on. */
  mergeCompanies(input: { into: string; from: string }): CommandAnswer
  /** The company that was merged into another is one of its own again. */
  undoMerge(input: { companyId: string }): CommandAnswer
  /** The companies that were merged into this one. */
  mergedInto(input: { companyId: string }): CompanySummary[]
  /** The meeting, and the address to open, in a pasted link or invitation. */
  meetingOfLink(input: { link: string }): LinkRead
  /** The call that is planned from this event of a calendar and has not begun. Fails if the database cannot be read. */
  plannedFrom(input: { uid: string }): { call: Call; company: string } | null
  setDock(input: { tabId: number | null; settings: Partial<DockSettings> }): DockSettings
  /** The candidate does not want the panel beside the meeting of a tab, as long as Candid does not know it. */
  notThisMeeting(input: { tabId: number }): null
  /** Opens the dock of a tab if it has one, and moves the focus of its panel to a target. */
  show(input: { tabId: number | null; target: Target | null }): null
  /** Shows the panel, whatever the reason why it is hidden. */
  reveal(input: { tabId: number | null }): null
  /** The candidate has read why the panel was hidden. */
  hiddenRead(input: { tabId: number | null }): null
  /** The target for a panel that has just opened. Each target is returned once. */
  consumeTarget(input: Record<string, never>): Target | null
  /** Writes every record into a file of the hand-over folder, see `storage/records/one-file.ts`. */
  writeFile(input: { name: string }): FileWritten
  /** Ends the work on a file that runs now. */
  stopFile(input: { name: string }): null
  /** What it would mean to bring in a file of the hand-over folder. Nothing is written. */
  lookIntoFile(input: { name: string }): FileLook
  /** Brings a file of the hand-over folder in, all or nothing. */
  bringInFile(input: { name: string }): FileBrought
  /** What was deleted and can be put back, the latest first. */
  deleted(input: Record<string, never>): Deleted
  /** What goes if these are deleted for good. Nothing is written. */
  whatGoes(input: { records: DeletedRecord[] | null }): WhatGoes
  /** Deletes for good what was deleted before: these records, or all of it. What was put back meanwhile stays. */
  eraseDeleted(input: { records: DeletedRecord[] | null }): Erased
  /** What there is to delete; null if it cannot be read. `isInCall`: a call is running. */
  everything(input: Record<string, never>): { counts: WhatGoes | null; isInCall: boolean }
  /** Deletes every record, every copy and every setting. */
  deleteEverything(input: Record<string, never>): { ok: true } | ({ ok: false } & LeftOver)
  /** The recovery report has been read. */
  recoveryRead(input: Record<string, never>): null
}

/** What a call page may ask of the background. No answer contains anything of a record. */
export interface PageRequests {
  /** Reports what the page shows now. `docked`: whether the panel belongs beside it. */
  seen(input: { meeting: MeetingSeen | null }): { docked: boolean; hidden: boolean }
  /** Reports whether the page shares a screen now. */
  sharing(input: { on: boolean }): { hidden: boolean }
  dock(input: { settings: Partial<DockSettings> }): DockSettings
}

/**
 * Which panels move their focus. `all`: the dock of the tab and the browser's side panel. `side-panel`: the side panel
 * alone. `uncovered-side-panel`: the side panel alone, if nothing covers it at the moment.
 */
type FocusTo = 'all' | 'side-panel' | 'uncovered-side-panel'

/** What the background sends to every open surface. */
export type Announcement =
  | { kind: 'changed'; stored: StoredRow }
  | { kind: 'situation'; tabId: number | null }
  | { kind: 'database' }
  /** How far the work on a file of the hand-over folder has come. */
  | { kind: 'file'; name: string; progress: FileProgress }
  /** Everything was deleted. What a surface still shows must not be written again. */
  | { kind: 'emptied' }
  | { kind: 'focus'; tabId: number | null; target: Target; to: FocusTo }

/** How the dock stands now. The background sends it to the content script of one call page. */
export interface DockUpdate {
  kind: 'dock'
  settings: DockSettings
  /** Whether all of the dock is hidden, the handle too. */
  hidden: boolean
  /** Whether the keyboard focus moves into the frame. */
  focus: boolean
}

type Requests = SurfaceRequests & PageRequests
export type RequestName = keyof Requests
export type RequestInput<Name extends RequestName> = Parameters<Requests[Name]>[0]
export type RequestAnswer<Name extends RequestName> = ReturnType<Requests[Name]>

/** A request as it is sent. */
export interface Request {
  request: RequestName
  input: unknown
}

/** An answer as it is sent. An error is sent as its message. `refused`: the same request will be refused again. */
export type Reply = { answer: unknown } | { error: string; refused: boolean }

/** The background refused the request for its form or its sender. To send it again is in vain. */
export class RefusedRequest extends Error {}

/** The background got the request, and failed at it. Any other error means that it was not reached. */
export class FailedRequest extends Error {}

/**
 * Asks the background.
 *
 * @throws RefusedRequest, FailedRequest, or what kept the request from reaching the background
 */
export async function ask<Name extends RequestName>(
  request: Name,
  input: RequestInput<Name>,
): Promise<RequestAnswer<Name>> {
  const reply = (await browser.runtime.sendMessage({ request, input } satisfies Request)) as
    | Reply
    | undefined
  if (!reply) throw new Error('The background did not answer')
  if ('error' in reply) {
    const { error, refused } = reply
    throw refused ? new RefusedRequest(error) : new FailedRequest(error)
  }
  return reply.answer as RequestAnswer<Name>
}

/**
 * Calls the listener for each announcement of the background until the signal aborts.
 *
 * @param listener calls `acknowledge` at once if this surface handles the announcement
 */
export function onAnnouncement(
  listener: (announcement: Announcement, acknowledge: () => void) => void,
  signal: AbortSignal,
) {
  const onMessage = (
    message: unknown,
    { tab }: Browser.runtime.MessageSender,
    respond: (handled: true) => void,
  ) => {
    // The background has no tab. A content script has one, and the call page may control its process.
    if (!tab && isAnnouncement(message)) listener(message, () => respond(true))
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage))
}

function isAnnouncement(message: unknown): message is Announcement {
  return typeof message === 'object' && message !== null && 'kind' in message
}

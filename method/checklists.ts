import type { FactId } from './preparation-facts'
import type { SourceId } from './sources'

/**
 * The four lists of a call. The chapter names what to learn and how to close. It gives no list for rapport: that
 * one is ours, and each of its items names its source. An id is unique among all lists and prompts, so that a
 * mark needs the id alone.
 */
export const listIds = ['room', 'rapport', 'vetting', 'close'] as const

export type ListId = (typeof listIds)[number]

interface ItemShape {
  id: string
  list: ListId
  /** The number of the obligation that this item meets, if any. */
  obligation?: number
  source?: SourceId
  /** What was prepared for it and is shown beside it: a fact, or something personal about the other person. */
  prepared?: FactId | 'personal-detail'
}

const items = [
  // Before joining, every call.
  { id: 'five-minutes-early', list: 'room' },
  { id: 'resume-at-hand', list: 'room' },
  { id: 'connection-tested', list: 'room' },
  { id: 'syncing-paused', list: 'room' },
  { id: 'software-tested', list: 'room' },
  { id: 'headset-on', list: 'room' },
  { id: 'camera-at-eye-level', list: 'room' },
  { id: 'light-and-background', list: 'room' },
  { id: 'quiet-room', list: 'room' },
  { id: 'dressed-up', list: 'room' },
  { id: 'water', list: 'room' },

  // In the order of a call: a name first, thanks last.
  { id: 'used-their-name', list: 'rapport', obligation: 7 },
  { id: 'small-talk', list: 'rapport' },
  { id: 'thing-in-common', list: 'rapport', obligation: 7, prepared: 'personal-detail' },
  { id: 'said-i-take-notes', list: 'rapport' },
  { id: 'smile-and-eyes', list: 'rapport', source: 'stanford-careers' },
  { id: 'spoke-as-a-peer', list: 'rapport', source: 'ask-a-manager' },
  { id: 'thanked-them', list: 'rapport' },

  // What is known or judged by the end. The mission and the vibe are two items: they may differ.
  { id: 'mission-judged', list: 'vetting', obligation: 24 },
  { id: 'vibe-judged', list: 'vetting', obligation: 24 },
  { id: 'their-time-and-mood', list: 'vetting', obligation: 26 },
  { id: 'team-and-manager', list: 'vetting', obligation: 27 },
  { id: 'culture-evidence', list: 'vetting', obligation: 28 },
  { id: 'openings-direction', list: 'vetting', obligation: 29 },
  { id: 'growth-and-time-in-role', list: 'vetting', obligation: 30 },
  { id: 'their-pay-range', list: 'vetting', obligation: 18 },

  // Other openings come last: they matter only when the fit looks poor.
  { id: 'next-step', list: 'close', obligation: 35 },
  { id: 'contact-channel', list: 'close', obligation: 36 },
  { id: 'anything-to-prepare', list: 'close', obligation: 38 },
  { id: 'skills-test', list: 'close', obligation: 39 },
  { id: 'other-openings', list: 'close', obligation: 8, prepared: 'backup-roles' },
] as const satisfies readonly ItemShape[]

export type ItemId = (typeof items)[number]['id']

export interface ChecklistItem extends ItemShape {
  id: ItemId
}

/** Every item of every list, in the order in which they are shown. */
export const checklistItems: readonly ChecklistItem[] = items

/** The items of one list, in the order in which they are shown. */
export function itemsOf(list: ListId): readonly ChecklistItem[] {
  return checklistItems.filter((item) => item.list === list)
}

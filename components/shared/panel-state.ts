import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { ItemId, ListId } from '@/method/checklists'
import { earlierCalls } from '@/storage/records/call'

/**
 * What the panel shows of a call. The *card* is its large part. It holds one of the *fronts*. All of it belongs to one
 * call: the next call begins anew. Only acts of the candidate change it, and the cue to close. If the candidate wants it,
 * then what they ask is brought to the front, too.
 */

export const callLists = ['rapport', 'vetting', 'close'] as const satisfies ListId[]
export type CallList = (typeof callLists)[number]

/** `list`: a whole checklist. `closing`: what is to be settled in the last minutes. `your-turn`: what is starred. */
export type Front =
  | { kind: 'list' | 'last-time' | 'closing' | 'questions' | 'notes' | 'your-turn' }
  | { kind: 'question'; subject: string }

/** What the card holds, and what it held before that. */
interface Held {
  /** Null until the candidate has chosen. Then the card holds "Last time" if there was a call before, else a list. */
  front: Front | null
  /** The card was turned to what they ask, see `toHeard`. */
  isBrought: boolean
  /** What the card held before the cue to close, or what they ask, took it. */
  before: Held | null
}

export interface PanelState extends Held {
  callId: string | null
  /** Null until the candidate has chosen one. Then the list follows the clock. */
  list: CallList | null
  /** The item under which the candidate can note something. */
  item: ItemId | null
  /** The sentence that buys time covers the card. It is the number of its wording. */
  moment: number | null
  /** How often that sentence was shown. Each time it has other words. */
  moments: number
  /** The end of the call whose debrief the candidate left for the questions. */
  leftDebrief: number | null
}

export const atStart = (callId: string | null, moments = 0): PanelState => ({
  callId,
  front: null,
  isBrought: false,
  before: null,
  list: null,
  item: null,
  moment: null,
  moments,
  leftDebrief: null,
})

type Change = (state: PanelState) => PanelState

const held = (front: Front | null): Held => ({ front, isBrought: false, before: null })

/** What the card holds now, to be held again later. */
const heldIn = ({ front, isBrought, before }: Held): Held => ({ front, isBrought, before })

/** Turns the card to something else, also from the debrief. Whatever lies over it or is open below it closes. */
export const toFront =
  (front: Front): Change =>
  (state) => ({
    ...fromDebrief(state),
    ...held(front),
    item: null,
    moment: null,
  })

/** The cue to close takes the card, and opens its list below. */
export const toClosing: Change = (state) => ({
  ...state,
  ...held({ kind: 'closing' }),
  before: state.front?.kind === 'closing' ? state.before : heldIn(state),
  list: 'close',
  item: null,
})

const toBefore: Change = (state) => ({ ...state, ...(state.before ?? held(null)) })

/** Back from the cue to what the card held before. */
export const fromClosing = toBefore

/** What they ask takes the card, by itself. What the candidate chose last is kept. */
const toHeard =
  (front: Front): Change =>
  (state) => ({
    ...state,
    front,
    isBrought: true,
    before: state.isBrought ? state.before : heldIn(state),
  })

/** Back from what they ask to what the candidate chose last. */
export const fromHeard: Change = (state) => (state.isBrought ? toBefore(state) : state)

/** Opens a list. Below a question it stands in a few lines, and otherwise it is the whole card. */
export const toList =
  (list: CallList): Change =>
  (state) => ({
    ...state,
    list,
    item: null,
    // A second tap on the open list shows all of it.
    ...(keepsCard(state) && state.list !== list ? {} : theWholeList),
  })

const theWholeList = held({ kind: 'list' })

const keepsCard = ({ front }: PanelState) => front !== null && front.kind !== 'list'

/** Opens an item of the list, or closes it if it is open. The whole list is then in the card. */
export const toItem =
  (item: ItemId): Change =>
  (state) => ({
    ...state,
    ...theWholeList,
    item: state.item === item ? null : item,
    moment: null,
  })

/** Shows the sentence that buys time, or other words for it. */
export const toMoment: Change = (state) => ({
  ...state,
  moment: state.moments,
  moments: state.moments + 1,
})

export const fromMoment: Change = (state) => ({ ...state, moment: null })

const usePanelState = create<PanelState>()(() => atStart(null))

const callIdOf = ({ call }: Mirror) => call?.id ?? null

/** The state for the call at hand. Another call begins anew. */
const inCall = (state: PanelState, callId: string | null): PanelState =>
  state.callId === callId ? state : atStart(callId, state.moments)

function put(change: Change): void {
  usePanelState.setState((state) => change(inCall(state, callIdOf(useMirror.getState()))), true)
}

let changedAt = -Infinity

/** Changes what the panel shows of the call at hand. */
export function changePanel(change: Change): void {
  changedAt = performance.now()
  put(change)
}

/** How long ago `changePanel` was last called, in milliseconds. */
export const sinceChange = (): number => performance.now() - changedAt

/** Brings what they ask to the front, by itself. Only if the candidate wants that. */
export const bringToFront = (front: Front): void => put(toHeard(front))

/** Whether the question in the card was brought there because they ask it. */
export const useIsBrought = (): boolean => usePanel(({ isBrought }) => isBrought)

/** Begins anew, as another call does. For tests. */
export function resetPanel(): void {
  changedAt = -Infinity
  usePanelState.setState(atStart(null), true)
}

/** What the panel shows of the call at hand. Renders only if the value has changed. */
export function usePanel<Value extends string | number | boolean | Front | null>(
  read: (state: PanelState) => Value,
): Value {
  const callId = useMirror(callIdOf)
  return usePanelState((state) => read(inCall(state, callId)))
}

/** What the panel shows now, outside of a component. */
export const panelNow = (): PanelState =>
  inCall(usePanelState.getState(), callIdOf(useMirror.getState()))

/** Whether the company has calls before this one. */
export const hasLastTime = ({ dossier, call }: Mirror): boolean =>
  call !== null && earlierCalls(dossier?.calls ?? [], call).length > 0

export const useHasLastTime = (): boolean => useMirror(hasLastTime)

const theList: Front = { kind: 'list' }
const theLastTime: Front = { kind: 'last-time' }

/** What the card holds. */
export function useFront(): Front {
  const chosen = usePanel(({ front }) => front)
  const hasEarlier = useHasLastTime()
  return chosen ?? (hasEarlier ? theLastTime : theList)
}

/** The question in the card, or null. */
export function useQuestionInFront(): string | null {
  const front = useFront()
  return front.kind === 'question' ? front.subject : null
}

const endOf = ({ call }: Mirror): number | null => call?.endedAt ?? null

/** Whether the call at hand has ended, and so has a debrief. */
export const useHasEnded = (): boolean => useMirror((mirror) => endOf(mirror) !== null)

/** Whether the debrief stands in the place of the call's parts. The end of the call brings it by itself. */
export function useIsDebrief(): boolean {
  const left = usePanel(({ leftDebrief }) => leftDebrief)
  return useMirror((mirror) => endOf(mirror) !== null && endOf(mirror) !== left)
}

export const toDebrief: Change = (state) => ({ ...state, leftDebrief: null, moment: null })

/** From the debrief back to the parts of the call. A later end has a debrief of its own. */
export const fromDebrief: Change = (state) => ({
  ...state,
  leftDebrief: endOf(useMirror.getState()),
})

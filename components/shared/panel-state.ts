import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { ItemId, ListId } from '@/method/checklists'
import { earlierCalls } from '@/storage/records/call'

/**
 * What the panel shows of a call. The *card* is its large part. It holds one of the *fronts*. All of it belongs to one
 * call: the next call begins anew. Only acts of the candidate change it, and the cue to close, once.
 */

export const callLists = ['rapport', 'vetting', 'close'] as const satisfies ListId[]
export type CallList = (typeof callLists)[number]

/** `list`: a whole checklist. `closing`: what is to be settled in the last minutes. */
export type Front =
  | { kind: 'list' | 'last-time' | 'closing' | 'questions' | 'notes' }
  | { kind: 'question'; subject: string }

export interface PanelState {
  callId: string | null
  /** Null until the candidate has chosen. Then the card holds "Last time" if there was a call before, else a list. */
  front: Front | null
  /** What the card held before the cue to close took it. */
  before: Front | null
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
  before: null,
  list: null,
  item: null,
  moment: null,
  moments,
  leftDebrief: null,
})

type Change = (state: PanelState) => PanelState

/** Turns the card to something else, also from the debrief. Whatever lies over it or is open below it closes. */
export const toFront =
  (front: Front): Change =>
  (state) => ({ ...fromDebrief(state), front, before: null, item: null, moment: null })

/** The cue to close takes the card, and opens its list below. */
export const toClosing: Change = (state) => ({
  ...state,
  front: { kind: 'closing' },
  before: state.front,
  list: 'close',
  item: null,
})

/** Back from the cue to what the card held before. */
export const fromClosing: Change = (state) => ({ ...state, front: state.before, before: null })

/** Opens a list. Below a question it stands in a few lines, and otherwise it is the whole card. */
export const toList =
  (list: CallList): Change =>
  (state) => ({
    ...state,
    list,
    item: null,
    // A second tap on the open list shows all of it.
    front: keepsCard(state) && state.list !== list ? state.front : { kind: 'list' },
  })

const keepsCard = ({ front }: PanelState) => front !== null && front.kind !== 'list'

/** Opens an item of the list, or closes it if it is open. The whole list is then in the card. */
export const toItem =
  (item: ItemId): Change =>
  (state) => ({
    ...state,
    item: state.item === item ? null : item,
    front: { kind: 'list' },
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

/** Changes what the panel shows of the call at hand. */
export function changePanel(change: Change): void {
  usePanelState.setState((state) => change(inCall(state, callIdOf(useMirror.getState()))), true)
}

/** Begins anew, as another call does. For tests. */
export const resetPanel = (): void => usePanelState.setState(atStart(null), true)

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
export const useHasLastTime = (): boolean =>
  useMirror(
    ({ dossier, call }) => call !== null && earlierCalls(dossier?.calls ?? [], call).length > 0,
  )

const theList: Front = { kind: 'list' }
const theLastTime: Front = { kind: 'last-time' }

/** What the card holds. */
export function useFront(): Front {
  const chosen = usePanel(({ front }) => front)
  const hasLastTime = useHasLastTime()
  return chosen ?? (hasLastTime ? theLastTime : theList)
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

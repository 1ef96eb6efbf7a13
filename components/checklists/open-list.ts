import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { ItemId, ListId } from '@/method/checklists'

export const callLists = ['rapport', 'vetting', 'close'] as const satisfies ListId[]
export type CallList = (typeof callLists)[number]

interface Opened {
  callId: string | null
  list: CallList
  /** The item under which the candidate can note something. */
  item: ItemId | null
}

/** Rapport is open when the call begins: a recruiter who does not like a candidate may drop them (obligation 5). */
const atStart: Opened = { callId: null, list: 'rapport', item: null }

const useOpened = create<Opened>()(() => atStart)

/** What is open belongs to one call. The next call begins with rapport open. */
const openIn = (opened: Opened, callId: string | null): Opened =>
  opened.callId === callId ? opened : atStart

const callIdOf = ({ call }: Mirror) => call?.id ?? null

function useOpen<Field extends 'list' | 'item'>(field: Field): Opened[Field] {
  const callId = useMirror(callIdOf)
  return useOpened((opened) => openIn(opened, callId)[field])
}

/** The list that is open in this call. */
export const useOpenList = (): CallList => useOpen('list')

/** The item that is open in this call, or null. */
export const useOpenItem = (): ItemId | null => useOpen('item')

/** Opens a list in the call at hand, with all its items closed. */
export function openList(list: CallList): void {
  useOpened.setState({ callId: callIdOf(useMirror.getState()), list, item: null })
}

/** Opens an item in the call at hand, and closes the one that was open. */
export function openItem(item: ItemId): void {
  const callId = callIdOf(useMirror.getState())
  useOpened.setState((opened) => ({ ...openIn(opened, callId), callId, item }))
}

export const closeItem = (): void => useOpened.setState({ item: null })

/** The open list has this id in the page. */
export const openListId = 'open-list'

/** Waits until the candidate leaves the open list with the keyboard. The list must not change before that. */
export function whenListIsLeft(then: () => void, signal: AbortSignal): void {
  const list = document.getElementById(openListId)
  const here = document.activeElement
  // A clicked box keeps the focus, but nobody types there.
  if (!list || !here?.matches(':focus-visible') || !list.contains(here)) return then()
  const leaving = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && list.contains(relatedTarget)) return
    list.removeEventListener('focusout', leaving)
    then()
  }
  list.addEventListener('focusout', leaving, { signal })
}

import { create } from 'zustand'
import { useMirror } from '@/components/mirror/mirror'
import type { ListId } from '@/method/checklists'
import { closeItem } from './open-item'

export const callLists = ['rapport', 'vetting', 'close'] as const satisfies ListId[]
export type CallList = (typeof callLists)[number]

/** Which list was turned to, and in which call: the next call begins anew. */
const useTurned = create<{ callId: string | null; list: CallList }>()(() => ({
  callId: null,
  list: 'rapport',
}))

/** The list that is open in this call. */
export function useOpenList(): CallList {
  const callId = useMirror(({ call }) => call?.id)
  // Who does not warm to the candidate may drop them: rapport is open when the call begins (obligation 5).
  return useTurned((turned) => (turned.callId === callId ? turned.list : 'rapport'))
}

/** Turns to a list, in the call at hand. */
export function openList(list: CallList): void {
  closeItem()
  useTurned.setState({ callId: useMirror.getState().call?.id ?? null, list })
}

/** The open list has this id in the page. */
export const openListId = 'open-list'

/** Waits until the keyboard is not in the open list, which is never taken from under it. */
export function whenListIsLeft(then: () => void, signal: AbortSignal): void {
  const list = document.getElementById(openListId)
  const here = document.activeElement
  // A box that was clicked keeps the focus, but nobody is typing there.
  if (!list || !here?.matches(':focus-visible') || !list.contains(here)) return then()
  const leaving = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && list.contains(relatedTarget)) return
    list.removeEventListener('focusout', leaving)
    then()
  }
  list.addEventListener('focusout', leaving, { signal })
}

import { create } from 'zustand'
import { type Mirror, useMirror } from '@/components/mirror/mirror'
import type { ItemId, ListId } from '@/method/checklists'

export const callLists = ['rapport', 'vetting', 'close'] as const satisfies ListId[]
export type CallList = (typeof callLists)[number]

const callIdOf = ({ call }: Mirror) => call?.id ?? null

/** What is open in the call at hand. The next call begins with `atStart`. */
function openInCall<Open extends string | null>(atStart: Open) {
  const useOpened = create<{ callId: string | null; open: Open }>()(() => ({
    callId: null,
    open: atStart,
  }))
  return {
    useOpen(): Open {
      const callId = useMirror(callIdOf)
      return useOpened((opened) => (opened.callId === callId ? opened.open : atStart))
    },
    setOpen: (open: Open) => useOpened.setState({ callId: callIdOf(useMirror.getState()), open }),
  }
}

/** Rapport is open when the call begins: a recruiter who does not like a candidate may drop them (obligation 5). */
const lists = openInCall<CallList>('rapport')
/** The item under which the candidate can note something. */
const items = openInCall<ItemId | null>(null)

/** The list that is open in this call. */
export const useOpenList = lists.useOpen

/** The item that is open in this call, or null. */
export const useOpenItem = items.useOpen

/** Opens a list in the call at hand, with all its items closed. */
export function openList(list: CallList): void {
  closeItem()
  lists.setOpen(list)
}

/** Opens an item in the call at hand, and closes the one that was open. */
export const openItem = items.setOpen

export const closeItem = (): void => items.setOpen(null)

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

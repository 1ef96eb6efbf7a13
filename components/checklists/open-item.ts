import { create } from 'zustand'
import { useMirror } from '@/components/mirror/mirror'
import type { ItemId } from '@/method/checklists'

/** The item under which something is being noted, and in which call: the next call begins with all closed. */
const useOpened = create<{ callId: string | null; item: ItemId | null }>()(() => ({
  callId: null,
  item: null,
}))

/** The item that is open in this call, or null. */
export function useOpenItem(): ItemId | null {
  const callId = useMirror(({ call }) => call?.id)
  return useOpened((opened) => (opened.callId === callId ? opened.item : null))
}

/** Opens an item of the call at hand; another that is open is closed. */
export function openItem(item: ItemId): void {
  useOpened.setState({ callId: useMirror.getState().call?.id ?? null, item })
}

export const closeItem = (): void => useOpened.setState({ item: null })

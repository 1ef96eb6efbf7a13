import { useMirror } from '@/components/mirror/mirror'
import { type CallList, usePanel } from '@/components/shared/panel-state'
import { useCue } from '@/components/shared/use-cue'
import { useStretch } from '@/components/shared/use-phase'

/**
 * The list that is open. Rapport comes first: a recruiter who does not like a candidate may drop them (obligation 5).
 * While they pitch there is most to find out. Once the candidate has opened a list, the clock changes it no more.
 */
export function useOpenList(): CallList {
  const chosen = usePanel(({ list }) => list)
  const stretch = useStretch()
  const isClosing = useCue() === 'close'
  const isBegun = useMirror(({ call }) => call?.startedAt != null)
  if (chosen !== null) return chosen
  if (isClosing) return 'close'
  return !isBegun || stretch === 'hello' ? 'rapport' : 'vetting'
}

/** The open list has this id in the page. */
export const openListId = 'open-list'

/** Who has pressed no key for this long only looks. */
const QUIET_MS = 10_000
let keyedAt = 0

/** Notices when a key is pressed, for `whenLeft`. @returns ends it */
export function noticeKeys(): () => void {
  document.addEventListener('keydown', onKey, true)
  return () => document.removeEventListener('keydown', onKey, true)
}

function onKey(): void {
  keyedAt = Date.now()
}

/** Waits while the candidate works in the card or the list with the keyboard. Neither must change before that. */
export function whenLeft(then: () => void, signal: AbortSignal): void {
  const part = document.activeElement?.closest('[data-card], [role=tabpanel]')
  const isAtWork = () =>
    Date.now() - keyedAt < QUIET_MS &&
    // A clicked box keeps the focus, but nobody types there.
    part?.contains(document.activeElement) === true &&
    document.activeElement?.matches(':focus-visible') === true
  if (!isAtWork()) return then()
  const finish = () => {
    stop()
    then()
  }
  const looking = setInterval(() => isAtWork() || finish(), 1000)
  const onFocusOut = (event: Event) => {
    const to = event instanceof FocusEvent ? event.relatedTarget : null
    if (!(to instanceof Node && part?.contains(to))) finish()
  }
  const stop = () => {
    clearInterval(looking)
    part?.removeEventListener('focusout', onFocusOut)
  }
  part?.addEventListener('focusout', onFocusOut)
  signal.addEventListener('abort', stop)
}

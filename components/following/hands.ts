import { panelNow, sinceChange } from '@/components/shared/panel-state'

const acts = ['pointerdown', 'keydown', 'input', 'wheel'] as const

/** Nothing takes the card for this long after the candidate did anything in the panel. */
const BUSY_MS = 15_000

/** Where text is being written in the card. What is typed stays, but its field goes with the card. */
const WRITING = '[data-card] :is(input:not([type=checkbox], [type=radio]), textarea, select)'

/**
 * Watches the candidate's hands until the signal aborts: a key, a click, a letter or a turn of the wheel anywhere in the
 * panel. Any of them may be a choice, and nobody who types wants the card to turn. What came before is not known, so
 * they begin as busy.
 *
 * @returns whether the hands are busy, or the card holds what may not be turned away
 */
export function watchHands(signal: AbortSignal): () => boolean {
  let actedAt = performance.now()
  const onAct = () => {
    actedAt = performance.now()
  }
  for (const act of acts) document.addEventListener(act, onAct, { capture: true, signal })
  return () => {
    const { front, moment } = panelNow()
    return (
      Math.min(performance.now() - actedAt, sinceChange()) < BUSY_MS ||
      front?.kind === 'closing' ||
      moment !== null ||
      document.activeElement?.matches(WRITING) === true
    )
  }
}

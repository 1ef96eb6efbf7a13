import { focusCard } from '@/components/shared/turn-card'
import { TURN_TO_ASK } from '@/components/shared/heard-now'
import { hidePay } from '@/components/shared/pay-shown'
import { bringToFront, panelNow } from '@/components/shared/panel-state'
import { watchHands } from './hands'

/** What was just brought to the front is not brought again so soon: the candidate may have gone back from it. */
const AGAIN_MS = 60_000

export type Bringer = ReturnType<typeof createBringer>

/** Brings what they ask to the front, if the candidate wants it and their hands are free. */
export function createBringer(isWanted: () => boolean, signal: AbortSignal) {
  const areHandsBusy = watchHands(signal)
  const broughtAt = new Map<string, number>()
  let expected: string | null = null
  return {
    /** This place is due, once they have finished the question. Null: what was due is not what they ask any more. */
    expect(place: string | null): void {
      expected = place
    },
    /** They pause, or the candidate speaks: what is due is brought to the front. Later would be in the way. */
    bring(): void {
      const place = expected
      expected = null
      if (place === null || !isWanted() || areHandsBusy()) return
      const now = performance.now()
      if (now - (broughtAt.get(place) ?? -Infinity) < AGAIN_MS) return
      broughtAt.set(place, now)
      show(place)
    },
  }
}

function show(place: string): void {
  const { front } = panelNow()
  if (front?.kind === 'question' && front.subject === place) return
  const isInCard = document.activeElement?.closest('[data-card]') != null
  // Figures come up by an act of the candidate alone.
  hidePay()
  bringToFront(place === TURN_TO_ASK ? { kind: 'your-turn' } : { kind: 'question', subject: place })
  // The keyboard stays where it was, in the card.
  if (isInCard) requestAnimationFrame(focusCard)
}

import { type RefObject, useEffect, useState } from 'react'
import { TURN_TO_ASK, useHeardPlace } from '@/components/shared/heard-now'
import { useAsk } from '@/components/shared/use-ask'
import { sideOf } from '@/components/shared/use-strip'
import { text } from '@/locales/text'
import type { PromptSide } from '@/method/prompts'

/**
 * What the name of a row says of what was heard: that it is the candidate's turn to ask, or which question it is if its
 * chip has no room in the row.
 *
 * @returns undefined if there is nothing to say
 */
export function useHeardInRow(
  side: PromptSide,
  chips: RefObject<HTMLElement | null>,
): string | undefined {
  const place = useHeardPlace()
  const isHere = place !== null && place !== TURN_TO_ASK && sideOf(place) === side
  const ask = useAsk(isHere ? place : null)
  const isOut = useIsOut(chips, isHere ? place : null)
  if (place === TURN_TO_ASK && side === 'you-ask') return text.following.yourTurn
  return isHere && isOut ? text.following.heardBelow[side](ask) : undefined
}

/** Whether the chip of what was heard is out of sight. */
function useIsOut(chips: RefObject<HTMLElement | null>, place: string | null): boolean {
  const [out, setOut] = useState<string | null>(null)
  useEffect(() => {
    const chip = place === null ? null : chips.current?.querySelector('[data-heard]')
    if (!chip) return undefined
    const observer = new IntersectionObserver(([entry]) =>
      setOut(entry?.isIntersecting === false ? place : null),
    )
    observer.observe(chip)
    return () => observer.disconnect()
  }, [chips, place])
  return place !== null && out === place
}

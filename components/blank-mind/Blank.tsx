import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Blank.module.css'
import { openBlank, useMoment } from './open-blank'

/** The panel is painted after this time. */
const AFTER_FIRST_PAINT_MS = 200

let fetched: ComponentType<{ last?: ReactNode }> | undefined

/**
 * Shows the card over the panel's own card. Its code is fetched early, so that it opens at once.
 *
 * @param props.last the question that was asked or answered last
 */
export function Blank({ last }: { last?: ReactNode }) {
  const isOpen = useMoment() !== null
  const [Card, setCard] = useState(() => fetched)
  useEffect(() => {
    if (fetched) return undefined
    const fetchCard = () =>
      void import('./BlankCard').then(
        ({ BlankCard }) => setCard(() => (fetched = BlankCard)),
        (error: unknown) =>
          setCard(() => {
            throw error
          }),
      )
    const timer = setTimeout(fetchCard, AFTER_FIRST_PAINT_MS)
    return () => clearTimeout(timer)
  }, [])
  return isOpen && Card && <Card last={last} />
}

/** Opens the card, for a candidate who does not remember its key. */
export function BlankButton() {
  return (
    <Button
      look="quiet"
      className={styles.open}
      aria-label={text.blank.help}
      title={text.blank.help}
      onClick={openBlank}
    >
      {text.blank.button}
    </Button>
  )
}

import { type ComponentType, useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Blank.module.css'
import { openBlank, useBlank } from './open-blank'

/** The panel is painted after this time. */
const AFTER_FIRST_PAINT_MS = 200

let fetched: ComponentType | undefined

/** Shows the card over the region in front. The card's code is fetched early, so that it opens at once. */
export function Blank() {
  const isOpen = useBlank(({ wording }) => wording !== null)
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
  return isOpen && Card && <Card />
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

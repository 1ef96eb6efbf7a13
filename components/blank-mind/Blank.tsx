import { type ComponentType, useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Blank.module.css'
import { openBlank, useBlank } from './open-blank'

/** The panel is painted by then, and nobody's mind has gone blank yet. */
const AFTER_FIRST_PAINT_MS = 200

let fetched: ComponentType | undefined

/** The place of the card over what is in front. It is fetched once the panel stands, to open at once. */
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

/** Opens it, for those who have no key at hand that they remember. */
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

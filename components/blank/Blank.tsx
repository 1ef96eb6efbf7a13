import { lazy, Suspense, useEffect } from 'react'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Blank.module.css'
import { openBlank, useBlank } from './open'

const load = () => import('./BlankCard')
const BlankCard = lazy(load)

/** The place of the card over the questions. It is fetched once the panel stands, to be there at once. */
export function Blank() {
  const isOpen = useBlank(({ wording }) => wording !== null)
  useEffect(() => {
    const idle = requestIdleCallback(() => void load())
    return () => cancelIdleCallback(idle)
  }, [])
  return <Suspense fallback={null}>{isOpen && <BlankCard />}</Suspense>
}

/** Opens it, for those who have no hand free for a key they do not remember. */
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

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import type { PromptId } from '@/method/prompts'
import styles from './HiddenPoints.module.css'
import { Points } from './Points'
import { usePoints } from './use-prompts'

const words = text.panel.prompts

/**
 * Points that a shared screen must not show. They are nowhere in the page until the candidate asks
 * for them, and gone again as soon as the candidate looks elsewhere.
 */
export function HiddenPoints({ promptId }: { promptId: PromptId }) {
  const [shown, setShown] = useState(false)
  const empty = usePoints(promptId).trim() === ''

  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const hide = () => setShown(false)
    addEventListener('blur', hide, { signal })
    document.addEventListener('visibilitychange', () => document.hidden && hide(), { signal })
    return () => leaving.abort()
  }, [])

  return (
    <>
      {shown ? (
        <Points promptId={promptId} writing={empty} />
      ) : (
        <p className={styles.masked}>{empty ? text.prompts[promptId].hint : words.masked}</p>
      )}
      <Button className={styles.show} onClick={() => setShown(!shown)}>
        <Icon name={!shown && empty ? 'pencil' : 'eye'} />
        {shown ? words.hidePoints : empty ? words.editPoints : words.showPoints}
      </Button>
    </>
  )
}

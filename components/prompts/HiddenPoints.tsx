import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import type { PromptId } from '@/method/prompts'
import styles from './HiddenPoints.module.css'
import { Points } from './Points'

const words = text.panel.prompts

/**
 * Points that a shared screen must not show. They are nowhere in the page until the candidate asks
 * for them, and gone again as soon as the candidate looks elsewhere.
 */
export function HiddenPoints({ promptId }: { promptId: PromptId }) {
  const [shown, setShown] = useState(false)

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
      {shown ? <Points promptId={promptId} /> : <p className={styles.masked}>{words.masked}</p>}
      <Button look="plain" className={styles.show} onClick={() => setShown(!shown)}>
        <Icon name="eye" />
        {shown ? words.hidePoints : words.showPoints}
      </Button>
    </>
  )
}

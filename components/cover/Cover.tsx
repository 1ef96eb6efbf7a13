import { type ReactNode, useState } from 'react'
import { request, useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Cover.module.css'
import { useEmptyTopLayer } from './use-empty-top-layer'
import { useKeepFocus } from './use-keep-focus'

const texts = text.privacy

/** Covers the panel while it must be out of sight. The panel stays mounted, so its typed text stays too. */
export function Cover({ children }: { children: ReactNode }) {
  const hidden = useMirror(({ situation }) => situation?.hidden ?? null)
  const tabId = useMirror(({ situation }) => situation?.meeting?.tabId ?? null)
  /** The `since` of the hiding that the candidate overruled. */
  const [shown, setShown] = useState<number | null>(null)
  const why = hidden && hidden.since !== shown ? hidden.why : null
  useKeepFocus(why !== null)
  useEmptyTopLayer(why !== null)

  const show = () => {
    setShown(hidden?.since ?? null)
    // While a screen is shared, only this panel is uncovered. The dock may lie in the shared page.
    if (why === 'panic') request('reveal', { tabId })
  }
  return (
    <>
      <div className={why ? styles.under : styles.open} inert={why !== null}>
        {children}
      </div>
      <div aria-live="polite">
        {why && (
          <div className={styles.cover}>
            <p className={styles.why}>{texts.why[why]}</p>
            <p className={styles.help}>{texts.help[why]}</p>
            <Button onClick={show}>{texts.showAnyway}</Button>
          </div>
        )}
      </div>
    </>
  )
}

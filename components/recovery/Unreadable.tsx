import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { Situation } from '@/messages'
import styles from './Recovery.module.css'
import { UnsavedText } from './UnsavedText'

const texts = text.unreadable

export type UnreadableState = Exclude<Situation['database'], { kind: 'open' }>

/** Replaces everything else while the data cannot be read. Candid never looks empty then. */
export function Unreadable({ state, onRetry }: { state: UnreadableState; onRetry(): void }) {
  return (
    <main className={styles.page}>
      <h1 className={looks.heading}>{texts[state.kind].title}</h1>
      <p>{texts[state.kind].body}</p>
      {state.kind === 'newer' && (
        <p className={looks.soft}>{texts.newer.versions(state.found, state.known)}</p>
      )}
      {state.kind === 'restoring' && (
        <output className={looks.soft}>
          {texts.restoring.progress(state.companies, state.of)}
        </output>
      )}
      {state.kind === 'closed' && state.detail !== '' && (
        <details className={`${looks.soft} ${styles.detail}`}>
          <summary>{texts.closed.detail}</summary>
          <p>{state.detail}</p>
        </details>
      )}
      <UnsavedText />
      {state.kind !== 'restoring' && (
        <Button look="main" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </main>
  )
}

import type { ReactNode } from 'react'
import { flushTyping, useMirror } from '@/components/mirror/mirror'
import { unsavedIn } from '@/components/mirror/unsaved-text'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { AsideList } from './AsideList'
import { CopyUnsaved } from './CopyUnsaved'
import styles from './SaveStateLine.module.css'

const texts = text.saveState

/**
 * Says that all is saved. If it is not, says why in a line of its own, and what to do.
 *
 * @param props.asSign whether a sign stands for the words while all is well
 */
export function SaveStateLine({ asSign = false }: { asSign?: boolean }) {
  const kind = useMirror(({ saveState }) => saveState.kind)
  const reason = useMirror(({ saveState }) =>
    saveState.kind === 'not-saved' ? saveState.reason : null,
  )
  const isAside = useMirror(({ aside }) => aside.length > 0)
  const isUnsaved = reason !== null || isAside
  const unsaved = useMirror((mirror) => (isUnsaved ? unsavedIn(mirror) : ''))
  return (
    <div className={isUnsaved ? `${styles.state} ${styles.failed}` : styles.state}>
      <AsideList />
      <output>
        {reason === null ? (
          <Quiet saving={kind === 'saving'} rest={isAside} asSign={asSign} />
        ) : (
          <>
            <strong className={styles.title}>{texts.notSaved}.</strong> {texts.reasons[reason]}
          </>
        )}
      </output>
      {isUnsaved && (
        <div className={styles.acts}>
          {/* After the extension was reloaded, a retry cannot help. The text can only be copied. */}
          {reason !== null && reason !== 'reloaded' && (
            <Button onClick={flushTyping}>{texts.retry}</Button>
          )}
          {unsaved !== '' && <CopyUnsaved unsaved={unsaved} />}
        </div>
      )}
      <CopyNote />
    </div>
  )
}

/**
 * Shows "Saving…" only after 400 ms. Until then, and for screen readers, nothing changes.
 *
 * @param props.rest whether some text will not be saved, so that "Saved" would not be true of all
 */
function Quiet({ saving, rest, asSign }: { saving: boolean; rest: boolean; asSign: boolean }) {
  return (
    <span className={saving ? `${styles.quiet} ${styles.saving}` : styles.quiet}>
      <span>
        {rest ? (
          texts.aside.rest
        ) : (
          <Sign sign={asSign && <Icon name="check" />} words={texts.saved} />
        )}
      </span>
      {saving && (
        <span>
          <Sign sign={asSign && '…'} words={texts.saving} />
        </span>
      )}
    </span>
  )
}

function Sign({ sign, words }: { sign: ReactNode; words: string }) {
  if (!sign) return words
  return (
    <span className={styles.sign} title={words}>
      <span aria-hidden="true">{sign}</span>
      <Spoken>{words}</Spoken>
    </span>
  )
}

/** Says that the copy of the database is behind. The database itself is well. */
function CopyNote() {
  const isBehind = useMirror(({ situation }) => {
    const database = situation?.database
    return database?.kind === 'open' && Boolean(database.copyError)
  })
  return isBehind && <p className={styles.copyNote}>{texts.copyBehind}</p>
}

import type { ReactNode } from 'react'
import { flushTyping, useMirror } from '@/components/mirror/mirror'
import { unsavedIn } from '@/components/mirror/unsaved-text'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Spoken } from '@/components/ui/Spoken'
import { useLasting } from '@/components/ui/use-lasting'
import { text } from '@/locales/text'
import { AsideList } from './AsideList'
import { CopyUnsaved } from './CopyUnsaved'
import styles from './SaveStateLine.module.css'

const texts = text.saveState

const SHOW_AFTER_MS = 400

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
      <output aria-busy={kind === 'saving'}>
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
 * Shows "Saving…" only after a moment. Until then nothing changes, so that no letter waits for a frame that draws it.
 *
 * @param props.rest whether some text will not be saved, so that "Saved" would not be true of all
 */
function Quiet({ saving, rest, asSign }: { saving: boolean; rest: boolean; asSign: boolean }) {
  if (useLasting(saving, SHOW_AFTER_MS)) return <Sign sign={asSign && '…'} words={texts.saving} />
  if (rest) return texts.aside.rest
  return <Sign sign={asSign && <Icon name="check" />} words={texts.saved} />
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

import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { send, typed } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { GrowingText } from '@/components/ui/GrowingText'
import { text } from '@/locales/text'
import type { NoteFlag } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import { FlagButtons } from './FlagButtons'
import styles from './NoteEditor.module.css'
import { NoteLink } from './NoteLink'

const texts = text.panel.notes

interface NoteEditorProps {
  note: Note
  onDone(noteId: string): void
  onDelete(noteId: string): void
  /** The buttons that copy its text into a topic. */
  filing?: ReactNode
}

/** Edits a note at its place in the list. Every key is saved, so there is nothing to confirm. */
export function NoteEditor({ note, onDone, onDelete, filing }: NoteEditorProps) {
  const [before] = useState(note.text)
  const { id, companyId, callId, at, promptId, flag } = note
  // This sends `note.keep`, not `note.write`. The first `note.keep` may still be in the queue. A `note.write`
  // replaces it there, and then the note is a draft again.
  const write = (written: string) =>
    typed('note.keep', {
      id,
      companyId,
      callId,
      at,
      promptId,
      flag,
      text: written,
      now: Date.now(),
    })
  const edit = (change: { flag: NoteFlag | null } | { promptId: null }) =>
    send('note.edit', { id, companyId, now: Date.now(), ...change })
  const remove = () => {
    // The text goes back into the note before it is deleted, so that Undo brings the text back.
    if (note.text.trim() === '') write(before)
    onDelete(id)
  }
  const finish = () => (note.text.trim() === '' ? remove() : onDone(id))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isEnd = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (!isEnd) return
    event.preventDefault()
    finish()
  }
  return (
    <div className={styles.editor}>
      <GrowingText
        ref={focusAtEnd}
        aria-label={texts.editing}
        className={styles.text}
        value={note.text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <NoteLink promptId={promptId} onUnlink={() => edit({ promptId: null })} />
      <div className={styles.line}>
        <FlagButtons flag={flag} onFlag={(chosen) => edit({ flag: chosen })} />
        <Button onClick={finish}>{texts.done}</Button>
        <Button look="quiet" onClick={remove}>
          {texts.delete}
        </Button>
        {filing}
      </div>
    </div>
  )
}

/** Puts the focus behind the last letter, and scrolls the buttons under the text into view. */
function focusAtEnd(box: HTMLTextAreaElement | null): void {
  box?.focus({ preventScroll: true })
  box?.setSelectionRange(box.value.length, box.value.length)
  box?.closest('li')?.scrollIntoView({ block: 'nearest' })
}

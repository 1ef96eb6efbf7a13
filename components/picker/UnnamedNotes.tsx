import type { KeyboardEvent } from 'react'
import { typed, useMirror } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { GrowingText } from '@/components/ui/GrowingText'
import { goOnAtEnd } from '@/components/ui/start-at-end'
import { text } from '@/locales/text'
import { keptForm, type Note } from '@/storage/records/note'
import { LONG_LENGTH, oldestFirst } from '@/storage/records/record'
import { isOfNow, UNNAMED_ID, unnamedCallId } from '@/storage/records/unnamed'
import { NoteLines } from './NoteLines'
import styles from './UnnamedNotes.module.css'

const texts = text.panel.picker
const noNotes: readonly Note[] = []
const MINUTE_MS = 60_000

/**
 * The box for a note while the call has no company. As in the panel's own box, the text is a record from the first key
 * on. When the company is named, the notes become notes of its call.
 */
export function UnnamedNotes() {
  const meetingKey = useMirror(({ situation }) => situation?.meeting?.key ?? null)
  const isUnnamed = useMirror(({ situation }) => situation?.companyId === UNNAMED_ID)
  const all = useMirror(({ dossier }) => dossier?.notes ?? noNotes)
  const minute = useClock((now) => Math.floor(now / MINUTE_MS))
  const notes = oldestFirst(all).filter((note) => isOfNow(note, meetingKey, minute * MINUTE_MS))
  const draft = notes.findLast(({ keptAt }) => keptAt === null)
  if (!isUnnamed) return null

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter chooses a word while an input method composes.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (draft) keep(draft, meetingKey)
  }
  return (
    <div className={styles.notes}>
      <NoteLines notes={notes.filter((note) => note !== draft)} />
      <GrowingText
        // The key that leads to the note box leads here, too.
        id="note-box"
        ref={goOnAtEnd}
        className={styles.box}
        aria-label={texts.note}
        placeholder={texts.noteHint}
        value={draft?.text ?? ''}
        onChange={({ target, nativeEvent }) => {
          // A list is pasted with its dashes: they are no flags.
          const plain = nativeEvent instanceof InputEvent && nativeEvent.inputType !== 'insertText'
          // A note begins with its first letter.
          if (!draft && target.value.trim() === '') return
          write(draft ?? begin(plain), meetingKey, target.value)
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

const place = (meetingKey: string | null) => ({
  companyId: UNNAMED_ID,
  callId: unnamedCallId(meetingKey),
  at: null,
  promptId: null,
})

type Begun = Pick<Note, 'id' | 'plain' | 'createdAt'>

const begin = (plain: boolean): Begun => ({ id: crypto.randomUUID(), plain, createdAt: Date.now() })

function write({ id, plain, createdAt }: Begun, meetingKey: string | null, written: string): void {
  typed('note.write', { ...place(meetingKey), id, plain, text: written, now: createdAt })
}

function keep(draft: Note, meetingKey: string | null): void {
  // A text that is too long stays in the box, which says so.
  if (draft.text.length > LONG_LENGTH) return
  const { id, plain } = draft
  const kept = { ...place(meetingKey), id, plain, ...keptForm(draft), now: Date.now() }
  typed('note.keep', kept, { complete: true })
}

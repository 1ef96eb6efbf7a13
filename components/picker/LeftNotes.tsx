import { useCallback, useEffect, useState } from 'react'
import { refresh, useMirror } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { dayAndTime } from '@/locales/formats'
import { text } from '@/locales/text'
import { ask } from '@/messages'
import type { Note } from '@/storage/records/note'
import { leftUnnamed, UNNAMED_ID } from '@/storage/records/unnamed'
import { deleteNotes } from './bind'
import { NameLeft } from './NameLeft'
import { NoteLines } from './NoteLines'
import styles from './UnnamedNotes.module.css'

const texts = text.panel.picker
const MINUTE_MS = 60_000

/** Notes of calls that ended before the candidate named a company. Every surface that opens asks whose they are. */
export function LeftNotes() {
  // Beside a meeting without a company, the box of the picker shows the notes of that meeting.
  const meetingKey = useMirror(({ situation, call }) =>
    call ? undefined : (situation?.meeting?.key ?? null),
  )
  return <OtherThan key={meetingKey ?? typeof meetingKey} meetingKey={meetingKey} />
}

function OtherThan({ meetingKey }: { meetingKey: string | null | undefined }) {
  const [notes, setNotes] = useState<readonly Note[]>([])
  const minute = useClock((now) => Math.floor(now / MINUTE_MS))
  const read = useCallback(() => {
    // If the background does not answer, then the next surface asks.
    ask('dossier', { companyId: UNNAMED_ID }).then(
      (dossier) => setNotes(dossier.notes),
      () => undefined,
    )
  }, [])
  useEffect(read, [read])
  return leftUnnamed(notes, meetingKey, minute * MINUTE_MS).map((left) => (
    <Left key={left[0]?.id} notes={left} onDone={read} />
  ))
}

function Left({ notes, onDone }: { notes: readonly Note[]; onDone(): void }) {
  const [isNaming, setNaming] = useState(false)
  const named = async () => {
    await refresh()
    onDone()
  }
  return (
    <section className={styles.left} aria-label={texts.whose}>
      <p className={looks.small}>{texts.left(dayAndTime.format(notes[0]?.createdAt))}</p>
      <NoteLines notes={notes} />
      {isNaming ? (
        <NameLeft noteIds={notes.map(({ id }) => id)} onNamed={() => void named()} />
      ) : (
        <div className={styles.ways}>
          <Button onClick={() => setNaming(true)}>{texts.whose}</Button>
          <Button look="quiet" onClick={() => void deleteNotes(notes).then(onDone)}>
            {texts.deleteLeft}
          </Button>
        </div>
      )}
    </section>
  )
}

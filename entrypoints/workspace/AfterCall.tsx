import { useEffect } from 'react'
import { Debrief } from '@/components/debrief/Debrief'
import { Filing } from '@/components/findings/Filing'
import { TopicForm } from '@/components/findings/TopicForm'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { headingOf } from '@/components/shared/company-record'
import { focusNote } from '@/components/notes/focus'
import { Notes } from '@/components/notes/Notes'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { FindingTopic } from '@/method/findings'
import type { Note } from '@/storage/records/note'
import styles from './AfterCall.module.css'
import { copyNotes } from './call-acts'

// These functions stay the same at every render, so that the rows that get them do not render again.

const formOf = (topic: FindingTopic) => (
  <FailureBoundary feature={text.findings.topics[topic.id]}>
    <TopicForm topic={topic} />
  </FailureBoundary>
)
const filing = (note: Note) => note.flag && <Filing note={note} />

/** A call that has ended, on its own page: which call it was, the debrief, and all notes of the call. */
export function AfterCall({ name, noteId }: { name: string; noteId: string | undefined }) {
  const call = useCall()
  useEffect(() => {
    if (noteId !== undefined) focusNote(noteId)
  }, [noteId])
  return (
    <main className={styles.after}>
      <header className={styles.head}>
        <h1 className={looks.pageTitle}>{name}</h1>
        <p className={looks.soft}>{headingOf(call)}</p>
        <SaveStateLine />
      </header>
      <FailureBoundary feature={text.debrief.title}>
        <Debrief isPage form={formOf} followUps={<FollowUps level={2} />} />
      </FailureBoundary>
      <section className={styles.notes} aria-label={text.panel.notes.title}>
        <h2 className={looks.heading}>{text.panel.notes.title}</h2>
        <FailureBoundary feature={text.panel.notes.title}>
          <Notes linkTo={null} filing={filing} />
        </FailureBoundary>
        {copyNotes(call.id)}
      </section>
    </main>
  )
}

import { useState } from 'react'
import { send, typed } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { useRows } from '@/components/shared/use-rows'
import { LineInput } from '@/components/ui/LineInput'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { isTheirQuestion, newTheirQuestion } from '@/method/own-questions'
import { oldestFirst, SHORT_LENGTH } from '@/storage/records/record'
import styles from './Debrief.module.css'

const words = text.debrief

/** What they asked that was not prepared. Enter adds it to the questions that they may ask, for the next call. */
export function TheyAsked() {
  const { companyId, startedAt } = useCall()
  // Each letter is kept as a question, so that half a line is safe, too. After Enter a new one begins.
  const [subject, setSubject] = useState(newTheirQuestion)
  const [asked, setAsked] = useState('')
  const own = useRows(({ dossier }) =>
    (dossier?.questions ?? []).filter(
      (question) =>
        isTheirQuestion(question.subject) &&
        question.companyId === companyId &&
        question.createdAt >= (startedAt ?? 0),
    ),
  )
  const added = oldestFirst(own).filter(
    (question) =>
      !question.dropped && question.wording.trim() !== '' && question.subject !== subject,
  )
  return (
    <section className={styles.section} aria-label={words.theyAsked}>
      <h3 className={looks.title}>{words.theyAsked}</h3>
      {added.length > 0 && (
        <ul aria-label={words.added}>
          {added.map((question) => (
            <li key={question.id} className={styles.asked}>
              <span>{question.wording}</span>
              <button
                type="button"
                className={`${looks.bare} ${styles.undo}`}
                aria-label={words.undoAdded(question.wording)}
                onClick={() =>
                  send('question.edit', {
                    companyId,
                    subject: question.subject,
                    now: Date.now(),
                    dropped: true,
                  })
                }
              >
                {text.panel.notes.undo}
              </button>
            </li>
          ))}
        </ul>
      )}
      <LineInput
        className={styles.ask}
        aria-label={words.theyAsked}
        placeholder={words.theyAskedHint}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value)
          typed('question.edit', {
            companyId,
            subject,
            now: Date.now(),
            wording: event.target.value,
          })
        }}
        onKeyDown={(event) => {
          // What is too long is not saved, so it stays.
          const canAdd = asked.trim() !== '' && asked.length <= SHORT_LENGTH
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || !canAdd) return
          setSubject(newTheirQuestion())
          setAsked('')
        }}
      />
    </section>
  )
}

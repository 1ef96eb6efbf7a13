import { useMemo } from 'react'
import { typed, useMirror } from '@/components/mirror/store'
import { GrowingText } from '@/components/ui/GrowingText'
import { text } from '@/locales/text'
import { answerId } from '@/storage/records/answer'
import { contactOf, type DueFollowUp } from '@/storage/records/due'
import { dayOf } from './days'
import styles from './FollowUps.module.css'
import { mailLink } from './mail'
import { isIn, mentionsOf, withMention } from './mention'

const words = text.thankYou

/** Where the letter of a call is kept. */
const letterSubject = (callId: string) => `thank-you:${callId}`

interface Props {
  due: DueFollowUp
  now: number
  onClose(): void
}

/** The thank-you, as the candidate writes it, and a link that opens it as a draft in their mail program. */
export function ThankYou({ due, now, onClose }: Props) {
  const { companyId, callId, person, company, email } = due
  const subject = letterSubject(callId)
  const role = useMirror(({ dossier }) => dossier?.companies[0]?.role ?? '')
  const endedAt = useMirror(
    ({ dossier }) => dossier?.calls.find(({ id }) => id === callId)?.endedAt ?? null,
  )
  const kept = useMirror(
    ({ dossier }) => dossier?.answers.find(({ id }) => id === answerId(companyId, subject))?.text,
  )
  const isSameDay = endedAt !== null && dayOf(endedAt) === dayOf(now)
  const letter = kept ?? words.draft({ person, role, company, isSameDay })
  const write = (written: string) =>
    typed('answer.write', { companyId, subject, text: written, now: Date.now() })
  const { href, isCut } = mailLink({ to: email, subject: words.subject(role), body: letter })
  return (
    <div className={styles.letter}>
      <Mentions callId={callId} letter={letter} onLetter={write} />
      <GrowingText
        aria-label={words.label}
        value={letter}
        onChange={({ target }) => write(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
        }}
      />
      {isCut && <p className={styles.late}>{words.tooLong}</p>}
      <p className={styles.hint}>
        {/* In a tab of its own: a mail program that is a web page would take the panel's place. */}
        <a href={href} target="_blank" rel="noreferrer">
          {words.mail}
        </a>
        <span>{words.hint}</span>
      </p>
    </div>
  )
}

interface MentionsProps {
  callId: string
  letter: string
  onLetter(letter: string): void
}

/** What can be mentioned; the letter itself is all that is kept of the choice. */
function Mentions({ callId, letter, onLetter }: MentionsProps) {
  const notes = useMirror(({ dossier }) => dossier?.notes)
  const people = useMirror(({ dossier }) => dossier?.people)
  const companyId = useMirror(({ dossier }) => dossier?.companies[0]?.id ?? '')
  const mentions = useMemo(
    () => mentionsOf(callId, notes ?? [], contactOf(companyId, people ?? [])),
    [callId, notes, companyId, people],
  )
  if (mentions.length === 0) return null
  return (
    <fieldset className={styles.mentions}>
      <legend>{words.mention}</legend>
      {mentions.map((mention) => (
        <label key={mention.id} className={styles.what}>
          <input
            type="checkbox"
            className={styles.box}
            checked={isIn(letter, mention)}
            onChange={({ target }) => onLetter(withMention(letter, mention, target.checked))}
          />
          <span>
            {mention.isPersonal && (
              <>
                <em>{words.personal}:</em>{' '}
              </>
            )}
            {mention.text}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

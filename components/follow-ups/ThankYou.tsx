import { useMemo } from 'react'
import { send, typed, useMirror } from '@/components/mirror/mirror'
import { GrowingText } from '@/components/ui/GrowingText'
import { text } from '@/locales/text'
import { answerOf } from '@/storage/records/answer'
import type { DueFollowUp } from '@/storage/records/due'
import type { Person } from '@/storage/records/person'
import styles from './FollowUps.module.css'
import { asKept, asRead, draftOf, forAnother, ownLines } from './letter'
import { mailLink } from './mail'
import { isIn, type Mention, mentionsOf, withMention } from './mention'
import { To } from './To'

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
  const { letter, own, role, write } = useLetter(due, now)
  const mentions = useMentions(due)
  const { href, isCut } = mailLink({ to: due.email, subject: words.subject(role), body: letter })
  const choose = ({ id, name }: Person) => {
    const next = forAnother(letter, own, { from: due.person, to: name.trim(), mentions })
    if (next !== letter) write(next)
    const { companyId, callId, step } = due
    send('followUp.set', { companyId, callId, step, now: Date.now(), to: id })
  }
  return (
    <div className={styles.letter}>
      <To due={due} onChoose={choose} />
      <Mentions mentions={mentions} letter={letter} onLetter={write} />
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

/** What is kept of the letter, as it reads now, and a way to change it. */
function useLetter(due: DueFollowUp, now: number) {
  const { companyId, callId } = due
  const subject = letterSubject(callId)
  const role = useMirror(({ dossier }) => dossier?.companies[0]?.role ?? '')
  const endedAt = useMirror(
    ({ dossier }) => dossier?.calls.find(({ id }) => id === callId)?.endedAt ?? null,
  )
  const kept = useMirror(
    ({ dossier }) => answerOf(dossier?.answers ?? [], companyId, subject)?.text,
  )
  const own = ownLines(due, role, endedAt, now)
  return {
    role,
    own,
    letter: kept === undefined ? draftOf(own) : asRead(kept, own),
    write: (letter: string) =>
      typed('answer.write', {
        companyId,
        subject,
        text: asKept(letter, own),
        now: Date.now(),
      }),
  }
}

function useMentions({ callId, personId }: DueFollowUp): readonly Mention[] {
  const notes = useMirror(({ dossier }) => dossier?.notes)
  const person = useMirror(({ dossier }) => dossier?.people.find(({ id }) => id === personId))
  return useMemo(() => mentionsOf(callId, notes ?? [], person), [callId, notes, person])
}

interface MentionsProps {
  mentions: readonly Mention[]
  letter: string
  onLetter(letter: string): void
}

/** What can be mentioned; the letter itself is all that is kept of the choice. */
function Mentions({ mentions, letter, onLetter }: MentionsProps) {
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

import { useMemo } from 'react'
import { send, typed, useMirror } from '@/components/mirror/mirror'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
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

/** The subject under which the letter of a call is kept. */
const letterSubject = (callId: string) => `thank-you:${callId}`

interface Props {
  followUp: DueFollowUp
  now: number
  onClose(): void
}

/** The thank-you letter, and a link that opens it as a draft in the candidate's mail program. */
export function ThankYou({ followUp, now, onClose }: Props) {
  const { letter, own, role, write } = useLetter(followUp, now)
  const mentions = useMentions(followUp)
  const { href, isCut } = mailLink({
    to: followUp.email,
    subject: words.subject(role),
    body: letter,
  })
  const choose = ({ id, name }: Person) => {
    const next = forAnother(letter, own, { from: followUp.person, to: name.trim(), mentions })
    if (next !== letter) write(next)
    const { companyId, callId, step } = followUp
    send('followUp.set', { companyId, callId, step, now: Date.now(), to: id })
  }
  return (
    <div className={styles.letter}>
      <To followUp={followUp} onChoose={choose} />
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
      <p className={`${looks.small} ${styles.hint}`}>
        {/* The link opens a new tab. A mail program may be a web page, and must not replace the panel. */}
        <a href={href} target="_blank" rel="noreferrer">
          {words.mail}
        </a>
        <span>{words.hint}</span>
      </p>
    </div>
  )
}

/** The letter as it reads now, and a function that changes it. */
function useLetter(followUp: DueFollowUp, now: number) {
  const { companyId, callId } = followUp
  const subject = letterSubject(callId)
  const role = useMirror(({ dossier }) => dossier?.companies[0]?.role ?? '')
  const endedAt = useMirror(
    ({ dossier }) => dossier?.calls.find(({ id }) => id === callId)?.endedAt ?? null,
  )
  const kept = useMirror(
    ({ dossier }) => answerOf(dossier?.answers ?? [], companyId, subject)?.text,
  )
  const own = ownLines(followUp, role, endedAt, now)
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

/** What the letter can mention. Only the letter itself keeps the choice. */
function Mentions({ mentions, letter, onLetter }: MentionsProps) {
  if (mentions.length === 0) return null
  return (
    <fieldset>
      <legend className={looks.small}>{words.mention}</legend>
      {mentions.map((mention) => (
        <Tick
          key={mention.id}
          long
          className={styles.what}
          checked={isIn(letter, mention)}
          onTick={(on) => onLetter(withMention(letter, mention, on))}
        >
          <span>
            {mention.isPersonal && (
              <>
                <em>{words.personal}:</em>{' '}
              </>
            )}
            {mention.text}
          </span>
        </Tick>
      ))}
    </fieldset>
  )
}

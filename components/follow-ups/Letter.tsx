import { useMemo } from 'react'
import { send, typed, useMirror } from '@/components/mirror/mirror'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { answerOf } from '@/storage/records/answer'
import { awaitedAt, type DueFollowUp } from '@/storage/records/due'
import type { Person } from '@/storage/records/person'
import styles from './FollowUps.module.css'
import { asKept, asRead, draftOf, forAnother, ownLines } from './letter'
import { mailLink } from './mail'
import { isIn, type Mention, mentionsOf, withMention } from './mention'
import { newTimeDraft, newTimeLines } from './new-time'
import { To } from './To'

const words = text.letter

/** The follow-ups that are done with a letter. */
const kinds = {
  'thank-you': { words: text.thankYou, draft: draftOf },
  'new-time': { words: text.newTime, draft: newTimeDraft },
}
type LetterKind = keyof typeof kinds

/** A follow-up that is done with a letter. */
export type LetterFollowUp = DueFollowUp & { kind: LetterKind }

export const hasLetter = (followUp: DueFollowUp): followUp is LetterFollowUp =>
  Object.hasOwn(kinds, followUp.kind)

interface Props {
  followUp: LetterFollowUp
  now: number
  onClose(): void
}

/** The letter of a follow-up, and a link that opens it as a draft in the candidate's mail program. */
export function Letter({ followUp, now, onClose }: Props) {
  const { letter, own, role, write } = useLetter(followUp, now)
  const mentions = useMentions(followUp)
  const { href, isCut } = mailLink({
    to: followUp.email,
    subject: kinds[followUp.kind].words.subject(role),
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
        aria-label={kinds[followUp.kind].words.label}
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
function useLetter(followUp: LetterFollowUp, now: number) {
  const { companyId, callId, kind } = followUp
  const subject = `${kind}:${callId}`
  const role = useMirror(({ dossier }) => dossier?.companies[0]?.role ?? '')
  const call = useMirror(({ dossier }) => dossier?.calls.find(({ id }) => id === callId))
  const kept = useMirror(
    ({ dossier }) => answerOf(dossier?.answers ?? [], companyId, subject)?.text,
  )
  const own =
    kind === 'new-time'
      ? newTimeLines(followUp, call ? awaitedAt(call) : now, now)
      : ownLines(followUp, role, call?.endedAt ?? null, now)
  return {
    role,
    own,
    letter: kept === undefined ? kinds[kind].draft(own) : asRead(kept, own),
    write: (letter: string) =>
      typed('answer.write', {
        companyId,
        subject,
        text: asKept(letter, own),
        now: Date.now(),
      }),
  }
}

/** Only the thanks mention what was said. */
function useMentions({ callId, personId, kind }: LetterFollowUp): readonly Mention[] {
  const notes = useMirror(({ dossier }) => dossier?.notes)
  const person = useMirror(({ dossier }) => dossier?.people.find(({ id }) => id === personId))
  return useMemo(
    () => (kind === 'thank-you' ? mentionsOf(callId, notes ?? [], person) : []),
    [kind, callId, notes, person],
  )
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

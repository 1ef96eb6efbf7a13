import { send } from '@/components/mirror/mirror'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import type { Person } from '@/storage/records/person'
import styles from './FollowUps.module.css'
import { forAnother } from './letter'
import { mailLink } from './mail'
import { isIn, type Mention, withMention } from './mention'
import { To } from './To'
import { type LetterFollowUp, letters, useLetter } from './use-letter'

const words = text.letter

interface Props {
  followUp: LetterFollowUp
  now: number
  onClose(): void
}

/** The letter of a follow-up, and a link that opens it as a draft in the candidate's mail program. */
export function Letter({ followUp, now, onClose }: Props) {
  const { letter, own, role, mentions, write } = useLetter(followUp, now)
  const { href, isCut } = mailLink({
    to: followUp.email,
    subject: letters[followUp.kind].words.subject(role),
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
        aria-label={letters[followUp.kind].words.label}
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

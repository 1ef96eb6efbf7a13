import { useId, useState } from 'react'
import { Choice } from '@/components/ui/Choice'
import { GrowingText } from '@/components/ui/GrowingText'
import { LineInput } from '@/components/ui/LineInput'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { dayIn } from '@/locales/readings'
import { type FieldId, topicById } from '@/method/findings'
import { dayOf, parseCalendarDate } from '@/method/follow-ups'
import { LONG_LENGTH } from '@/storage/records/record'
import { optionWords, shortDay } from './finding-words'
import { setFinding, useFinding, writeFinding } from './findings'
import styles from './NextStep.module.css'
import { useCall } from './use-call'

const words = text.nextStep

/** What happens after the call: whose turn it is, what comes next, when, and how they will be in touch. */
export function NextStep() {
  const call = useCall()
  return (
    <div className={styles.nextStep}>
      <OneOf field="next-owner" label={words.turn} />
      <GrowingText
        className={styles.what}
        aria-label={words.what}
        placeholder={words.what}
        value={useFinding('next-words')?.text ?? ''}
        onChange={({ target }) => writeFinding(call, 'next-words', target.value)}
      />
      <When />
      <OneOf field="channel" label={words.channel} />
      <ReachedBy />
    </div>
  )
}

/** One tap chooses. A second tap takes it back. */
function OneOf({ field, label }: { field: 'next-owner' | 'channel'; label: string }) {
  const call = useCall()
  const chosen = useFinding(field)?.text
  return (
    <Choice
      joined
      label={label}
      options={optionsOf(field).map((value) => ({ value, text: optionWords(field, value) }))}
      chosen={chosen === undefined ? [] : [chosen]}
      onTap={(option) => setFinding(call, field, option === chosen ? '' : option)}
    />
  )
}

const optionsOf = (field: 'next-owner' | 'channel'): readonly string[] =>
  topicById(field === 'channel' ? 'channel' : 'next-step').fields.find(({ id }) => id === field)
    ?.options ?? []

/**
 * The day, in words or from a calendar. Words that name a day are kept as the day, others as they are typed. Beside
 * them stands what was understood.
 */
function When() {
  const call = useCall()
  const id = useId()
  const noted = useFinding('next-date')?.text ?? ''
  // While the field has the focus it shows the typed words. Later it shows the day that they name.
  const [draft, setDraft] = useState<string | null>(null)
  const isDay = parseCalendarDate(noted) !== null
  const type = (typed: string) => {
    setDraft(typed)
    writeFinding(call, 'next-date', dayIn.whole(typed, dayOf(Date.now())) ?? typed)
  }
  const understood = isDay ? draft !== null && shortDay(noted) : noted.trim() !== '' && words.noDay
  return (
    <div className={styles.when}>
      <LineInput
        className={styles.day}
        limit={LONG_LENGTH}
        aria-label={words.when}
        aria-describedby={id}
        placeholder={words.whenHint}
        value={draft ?? shortDay(noted)}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setDraft(null)}
      />
      <input
        type="date"
        className={styles.calendar}
        aria-label={words.calendar}
        title={words.calendar}
        value={isDay ? noted : ''}
        onChange={({ target }) => setFinding(call, 'next-date', target.value)}
      />
      <span id={id} aria-live="polite" className={looks.small}>
        {understood}
      </span>
    </div>
  )
}

/** A number, or what they named in place of mail. Mail needs none. */
function ReachedBy() {
  const call = useCall()
  const field: FieldId = 'channel-words'
  const channel = useFinding('channel')?.text
  const noted = useFinding(field)?.text ?? ''
  const { label } = text.findings.fields[field]
  if (noted === '' && (channel === undefined || channel === 'email')) return null
  return (
    <GrowingText
      className={styles.what}
      aria-label={label}
      placeholder={label}
      value={noted}
      onChange={({ target }) => writeFinding(call, field, target.value)}
    />
  )
}

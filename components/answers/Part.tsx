import { useRef } from 'react'
import { StartFromOwn } from '@/components/shared/StartFromOwn'
import { useAnswer, writeAnswer } from '@/components/shared/use-answer'
import { usePromptText } from '@/components/shared/use-wording'
import { Field } from '@/components/ui/Field'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import {
  type AnswerPartId,
  companyFact,
  isTheyAsk,
  partSubject,
  WHY_US_POINTS,
} from '@/method/answer-parts'
import { pointsOf } from '@/method/points'
import { OWN_ID } from '@/storage/records/company'
import { LONG_LENGTH } from '@/storage/records/record'
import styles from './Answers.module.css'
import { Pairs } from './Pairs'

const words = text.answers

interface Props {
  question: string
  part: AnswerPartId
  companyId: string
  onType(): void
}

/**
 * One part of an answer, in the field that suits it. While it is empty it offers a start: the general answer, or the
 * fact about the company that was written elsewhere.
 */
export function Part({ question, part, companyId, onType }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const subject = partSubject(question, part)
  const value = useAnswer(companyId, subject)
  const start = useStart(companyId, subject, part)
  const write = (written: string) => {
    onType()
    writeAnswer(companyId, subject, written)
  }
  const take = () => {
    write(start)
    // The button leaves the page. The focus moves to the text that it filled in.
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const isOwn = companyId === OWN_ID
  return (
    <div ref={place} className={part === 'fact' ? styles.fact : styles.part}>
      <PartField question={question} part={part} isOwn={isOwn} value={value} onValue={write} />
      {question === 'why-us' && part === 'points' && !isOwn && (
        <p className={looks.small}>{words.pointsOf(pointsOf(value).length, WHY_US_POINTS)}</p>
      )}
      {!isOwn && value.trim() === '' && (
        <StartFromOwn
          own={start}
          label={part === 'fact' ? words.factHere : words.start}
          preview={pointsOf(start).join(' · ')}
          onStart={take}
        />
      )}
    </div>
  )
}

/** What an empty part can start from; '' for nothing. */
function useStart(companyId: string, subject: string, part: AnswerPartId): string {
  const general = useAnswer(OWN_ID, subject)
  const fact = useAnswer(companyId, companyFact)
  return part === 'fact' ? fact : general
}

interface FieldProps {
  question: string
  part: AnswerPartId
  isOwn: boolean
  value: string
  onValue(value: string): void
}

function PartField({ question, part, isOwn, value, onValue }: FieldProps) {
  const { hint } = usePromptText(question)
  if (part === 'channel' || part === 'referrer')
    return (
      <Field
        label={words.parts[part]}
        placeholder={words.hints[part]}
        limit={LONG_LENGTH}
        value={value}
        onValue={onValue}
      />
    )
  if (part !== 'points')
    return (
      <LongField
        label={words.parts[part]}
        hint={words.hints[part]}
        value={value}
        onValue={onValue}
      />
    )
  if (!isTheyAsk(question))
    return (
      <LongField
        label={words.morePoints}
        hint={hint ?? words.pointsHint}
        value={value}
        onValue={onValue}
      />
    )
  const label = (isOwn ? words.ownPoints : words.points)[question]
  if (question === 'contribute') return <Pairs label={label} value={value} onValue={onValue} />
  return <LongField label={label} hint={words.pointsHint} value={value} onValue={onValue} />
}

import { useRef } from 'react'
import { StartFromOwn } from '@/components/shared/StartFromOwn'
import { useAnswer, writeAnswer } from '@/components/shared/use-answer'
import { Field } from '@/components/ui/Field'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import {
  type AnswerPartId,
  partSubject,
  type TheyAskId,
  WHY_US_POINTS,
} from '@/method/answer-parts'
import { pointsOf } from '@/method/points'
import { OWN_ID } from '@/storage/records/company'
import { LONG_LENGTH } from '@/storage/records/record'
import styles from './Answers.module.css'
import { Pairs } from './Pairs'

const words = text.answers

interface Props {
  prompt: TheyAskId
  part: AnswerPartId
  companyId: string
  onType(): void
}

/** One part of an answer, in the field that suits it. While it is empty it offers the general answer as a start. */
export function Part({ prompt, part, companyId, onType }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const subject = partSubject(prompt, part)
  const value = useAnswer(companyId, subject)
  const own = useAnswer(OWN_ID, subject)
  const write = (written: string) => {
    onType()
    writeAnswer(companyId, subject, written)
  }
  const start = () => {
    write(own)
    // The button leaves the page. The focus moves to the text that it filled in.
    place.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  const isOwn = companyId === OWN_ID
  return (
    <div ref={place} className={part === 'fact' ? styles.fact : styles.part}>
      <PartField prompt={prompt} part={part} isOwn={isOwn} value={value} onValue={write} />
      {prompt === 'why-us' && part === 'points' && !isOwn && (
        <p className={looks.small}>{words.pointsOf(pointsOf(value).length, WHY_US_POINTS)}</p>
      )}
      {!isOwn && part !== 'fact' && value.trim() === '' && (
        <StartFromOwn own={own} preview={pointsOf(own).join(' · ')} onStart={start} />
      )}
    </div>
  )
}

interface FieldProps {
  prompt: TheyAskId
  part: AnswerPartId
  isOwn: boolean
  value: string
  onValue(value: string): void
}

function PartField({ prompt, part, isOwn, value, onValue }: FieldProps) {
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
  const label = (isOwn ? words.ownPoints : words.points)[prompt]
  if (prompt === 'contribute') return <Pairs label={label} value={value} onValue={onValue} />
  return <LongField label={label} hint={words.pointsHint} value={value} onValue={onValue} />
}

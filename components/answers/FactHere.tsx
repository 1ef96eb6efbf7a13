import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { StartFromOwn } from '@/components/shared/StartFromOwn'
import { useAnswer, writeAnswer } from '@/components/shared/use-answer'
import { text } from '@/locales/text'
import { companyFact, partSubject } from '@/method/answer-parts'
import { Part } from './Part'

/**
 * The fact about the company at another question than the one where it is asked. It has a field once the candidate
 * says that fact there. Until then it is offered.
 */
export function FactHere({
  question,
  companyId,
  onType,
}: {
  question: string
  companyId: string
  onType(): void
}) {
  const place = useRef<HTMLDivElement>(null)
  const subject = partSubject(question, 'fact')
  const isWritten = useAnswer(companyId, subject).trim() !== ''
  const fact = useAnswer(companyId, companyFact)
  // A field that is emptied stays: another fact may follow.
  const [isOpen, setOpen] = useState(isWritten)
  const take = () => {
    flushSync(() => {
      onType()
      writeAnswer(companyId, subject, fact)
      setOpen(true)
    })
    place.current?.querySelector<HTMLElement>('textarea')?.focus()
  }
  return (
    <div ref={place}>
      {isOpen || isWritten ? (
        <Part question={question} part="fact" companyId={companyId} onType={onType} />
      ) : (
        <StartFromOwn own={fact} label={text.answers.factHere} onStart={take} />
      )}
    </div>
  )
}

import type { KeyboardEvent } from 'react'
import { useAnswer, writeAnswer } from '@/components/shared/use-answer'
import { useCall } from '@/components/shared/use-call'
import { LongField } from '@/components/ui/LongField'
import { text } from '@/locales/text'
import { type AnswerPartId, partsOfAnswer, partSubject } from '@/method/answer-parts'
import { isSensitive } from '@/method/prompts'

type OnKeyDown = (event: KeyboardEvent) => void

/**
 * The parts of an answer other than its points. Pay shows none here. A shared screen may show them, so fewer fields
 * are better.
 */
export function OtherParts({ promptId, onKeyDown }: { promptId: string; onKeyDown: OnKeyDown }) {
  if (isSensitive(promptId)) return null
  return partsOfAnswer(promptId)
    .filter((part) => part !== 'points')
    .map((part) => <PartText key={part} promptId={promptId} part={part} onKeyDown={onKeyDown} />)
}

function PartText({
  promptId,
  part,
  onKeyDown,
}: {
  promptId: string
  part: AnswerPartId
  onKeyDown: OnKeyDown
}) {
  const { companyId } = useCall()
  const subject = partSubject(promptId, part)
  return (
    <LongField
      label={text.answers.parts[part]}
      value={useAnswer(companyId, subject)}
      onKeyDown={onKeyDown}
      onValue={(value) => writeAnswer(companyId, subject, value)}
    />
  )
}

import { useState } from 'react'
import { KeptText } from '@/components/ui/KeptText'
import { text } from '@/locales/text'
import { isPromptId } from '@/method/prompts'
import { useAsk } from './use-ask'
import { useEditQuestion } from './use-edit-question'

/** A field for the candidate's own words for a question. If it is emptied, the question reads as before. */
export function OwnWording({ subject, onDone }: { subject: string; onDone(): void }) {
  const { edit, type } = useEditQuestion(subject)
  const ask = useAsk(subject)
  const [before] = useState(ask)
  return (
    <KeptText
      label={text.panel.prompts.editWording}
      placeholder={ask || before}
      text={before}
      onType={(wording) => type({ wording })}
      onKeep={(wording) => edit({ wording: isPromptId(subject) ? wording : wording || before })}
      onDone={onDone}
    />
  )
}

import { type ComponentProps, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { KeptText } from '@/components/ui/KeptText'
import { text } from '@/locales/text'
import { useMirror } from '@/components/mirror/mirror'
import { useEditQuestion } from './use-edit-question'

interface Props {
  /** The question that is being written, or null. */
  subject: string | null
  onWrite(subject: string | null): void
  /** Makes the subject of a new question. */
  newSubject?: () => string
  words?: { addOwn: string; ownQuestion: string }
  look?: ComponentProps<typeof Button>['look']
  /** The classes for its layout, from the place where it stands. */
  styles: Readonly<Partial<Record<'own' | 'add', string>>>
}

const newSubjectToAsk = (): string => crypto.randomUUID()

/** Adds a question of the candidate's own. It gets its id before its first letter, so that it is kept only once. */
export function OwnQuestion({
  subject,
  onWrite,
  newSubject = newSubjectToAsk,
  words = text.panel.prompts,
  look = 'plain',
  styles,
}: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    onWrite(null)
    button.current?.focus()
  }
  return (
    <div className={styles.own}>
      {subject !== null && (
        <OwnText key={subject} subject={subject} label={words.ownQuestion} onDone={close} />
      )}
      <Button
        ref={button}
        look={look}
        className={styles.add}
        onClick={() => (subject === null ? onWrite(newSubject()) : close())}
      >
        {subject === null && <Icon name="plus" />}
        {subject === null ? words.addOwn : text.panel.prompts.add}
      </Button>
    </div>
  )
}

function OwnText({ subject, label, onDone }: { subject: string; label: string; onDone(): void }) {
  const { edit, type } = useEditQuestion(subject)
  const kept = useMirror(
    ({ dossier }) =>
      dossier?.questions.find((question) => question.subject === subject)?.wording ?? '',
  )
  return (
    <KeptText
      label={label}
      placeholder={label}
      text={kept}
      // The question is off the list until it is finished. Half a question is no help in a call.
      onType={(wording) => type({ wording, dropped: true })}
      onKeep={(wording) => edit(wording === '' ? { dropped: true } : { wording, dropped: false })}
      onDone={onDone}
    />
  )
}

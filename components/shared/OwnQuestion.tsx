import { type ComponentProps, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { KeptText } from '@/components/ui/KeptText'
import { text } from '@/locales/text'
import { useMirror } from '@/components/mirror/mirror'
import { useEditQuestion } from './use-edit-question'

const words = text.panel.prompts

interface Props {
  /** The question that is being written, or null. */
  subject: string | null
  onWrite(subject: string | null): void
  look?: ComponentProps<typeof Button>['look']
  /** The classes for its layout, from the place where it stands. */
  styles: Readonly<Partial<Record<'own' | 'add', string>>>
}

/** Adds a question of the candidate's own. It gets its id before its first letter, so that it is kept only once. */
export function OwnQuestion({ subject, onWrite, look = 'plain', styles }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    onWrite(null)
    button.current?.focus()
  }
  return (
    <div className={styles.own}>
      {subject !== null && <OwnText key={subject} subject={subject} onDone={close} />}
      <Button
        ref={button}
        look={look}
        className={styles.add}
        onClick={() => (subject === null ? onWrite(crypto.randomUUID()) : close())}
      >
        {subject === null && <Icon name="plus" />}
        {subject === null ? words.addOwn : words.add}
      </Button>
    </div>
  )
}

function OwnText({ subject, onDone }: { subject: string; onDone(): void }) {
  const { edit, type } = useEditQuestion(subject)
  const kept = useMirror(
    ({ dossier }) =>
      dossier?.questions.find((question) => question.subject === subject)?.wording ?? '',
  )
  return (
    <KeptText
      label={words.ownQuestion}
      placeholder={words.ownQuestion}
      text={kept}
      // The question is off the list until it is finished. Half a question is no help in a call.
      onType={(wording) => type({ wording, dropped: true })}
      onKeep={(wording) => edit(wording === '' ? { dropped: true } : { wording, dropped: false })}
      onDone={onDone}
    />
  )
}

import { useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { send, useMirror } from '@/components/mirror/mirror'
import { OwnQuestion } from '@/components/shared/OwnQuestion'
import { RemovedQuestion } from '@/components/shared/RemovedQuestion'
import { ownTheirQuestions, useTheirQuestions } from '@/components/shared/their-questions'
import { useAsk } from '@/components/shared/use-ask'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { isTheyAsk } from '@/method/answer-parts'
import { isTheirQuestion, newTheirQuestion } from '@/method/own-questions'
import { readyQuestionIds } from '@/method/ready-questions'
import { isPicked, wordingOf } from '@/storage/records/question'
import { Answer } from './Answer'
import styles from './MoreTheirs.module.css'

const words = text.readyQuestions

const options = readyQuestionIds.map((value) => ({ value, text: words.questions[value].ask }))

/**
 * More that they may ask. The candidate picks ready questions and adds own ones. Each on the list has its points. What
 * is picked under `OWN_ID` counts at every company that does not say otherwise.
 */
export function MoreTheirs({ companyId, level = 3 }: { companyId: string; level?: 2 | 3 }) {
  const [writing, setWriting] = useState<string | null>(null)
  const more = useTheirQuestions().filter((subject) => !isTheyAsk(subject) && subject !== writing)
  const list = useRef<HTMLDivElement>(null)
  const set = (subject: string, dropped: boolean) =>
    send('question.edit', { companyId, subject, dropped, now: Date.now() })
  return (
    <Section id="more-theirs" level={level} title={words.title}>
      <p className={looks.small}>{words.help}</p>
      <Choice
        label={words.pick}
        options={options}
        chosen={more}
        onTap={(subject) => set(subject, more.includes(subject))}
      />
      <div ref={list} tabIndex={-1} className={styles.list}>
        {more.map((subject) => (
          <Answer
            key={subject}
            question={subject}
            companyId={companyId}
            level={level === 2 ? 3 : 4}
          >
            {isTheirQuestion(subject) && (
              <TakeOff
                subject={subject}
                onTakeOff={() => {
                  set(subject, true)
                  list.current?.focus()
                }}
              />
            )}
          </Answer>
        ))}
      </div>
      <OwnQuestion
        subject={writing}
        onWrite={setWriting}
        newSubject={newTheirQuestion}
        words={words.own}
        styles={styles}
      />
      <TakenOff companyId={companyId} besides={writing} onBack={() => list.current?.focus()} />
    </Section>
  )
}

function TakeOff({ subject, onTakeOff }: { subject: string; onTakeOff(): void }) {
  const ask = useAsk(subject)
  return (
    <Button
      look="quiet"
      className={styles.off}
      aria-label={text.questions.remove(ask)}
      onClick={onTakeOff}
    >
      <Icon name="bin" />
      {words.takeOff}
    </Button>
  )
}

/** The candidate's own questions that were taken off. The ready ones stand among those to pick. */
function TakenOff({
  companyId,
  besides,
  onBack,
}: {
  companyId: string
  besides: string | null
  onBack(): void
}) {
  const off = useMirror(
    useShallow(({ dossier }) => {
      const questions = dossier?.questions ?? []
      return ownTheirQuestions(questions).filter(
        (subject) =>
          !isPicked(questions, companyId, subject) &&
          wordingOf(questions, companyId, subject) !== '',
      )
    }),
  )
  const shown = off.filter((subject) => subject !== besides)
  if (shown.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{text.questions.removed(shown.length)}</summary>
      <ul>
        {shown.map((subject) => (
          <RemovedQuestion key={subject} subject={subject} styles={styles} onBack={onBack} />
        ))}
      </ul>
    </details>
  )
}

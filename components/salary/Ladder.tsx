import { useShallow } from 'zustand/react/shallow'
import { send, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { clockTime } from '@/components/ui/time'
import { useTextOf } from '@/components/shared/use-answer'
import { text } from '@/locales/text'
import { type PayStep, paySteps, payStepSubject } from '@/method/pay-policies'
import { type Mark, markOn } from '@/storage/records/mark'
import { Dots } from '@/components/shared/Dots'
import styles from './PayPanel.module.css'
import { usePolicy } from './use-pay'

const words = text.salary

/**
 * The steps of the chosen policy. The candidate ticks each step they said, and the next one is large. What is written in
 * a step is hidden until it is shown: a figure can be written in words, too.
 */
export function Ladder({ companyId, shown }: { companyId: string; shown: boolean }) {
  const steps = paySteps(usePolicy(companyId))
  const said = useSaid(steps)
  const next = said.indexOf(undefined)
  return (
    <ol className={styles.ladder}>
      {steps.map((step, index) => (
        <Step
          key={step}
          companyId={companyId}
          step={step}
          mark={said[index]}
          isNext={index === next}
          shown={shown}
        />
      ))}
    </ol>
  )
}

interface StepProps {
  companyId: string
  step: PayStep
  mark: Mark | undefined
  isNext: boolean
  shown: boolean
}

function Step({ companyId, step, mark, isNext, shown }: StepProps) {
  const call = useCall()
  const own = useTextOf(companyId, payStepSubject(step))
  const said = own.text.trim()
  const { name } = words.steps[step]
  const isWritten = said !== ''
  const isHidden = isWritten && !shown
  // A step is `ticked`, not `asked`: it is not a question.
  const set = (on: boolean) =>
    send('mark.set', { ...commandTime(call), kind: 'ticked', subject: payStepSubject(step), on })
  return (
    <li aria-current={isNext ? 'step' : undefined} className={isNext ? styles.next : styles.step}>
      <Tick aria-label={words.said(name)} checked={mark !== undefined} onTick={set}>
        <span className={isWritten && !isHidden ? styles.words : styles.name}>
          {isWritten && !isHidden ? said : name}
          {isHidden && (
            <>
              {' '}
              <Dots />
            </>
          )}
          {isWritten && !isHidden && own.isGeneral && (
            <>
              {' '}
              <span className={looks.small}>{text.answers.general}</span>
            </>
          )}
        </span>
        {mark && mark.at !== null && (
          <span className={`${looks.time} ${styles.time}`}>{clockTime(mark.at)}</span>
        )}
      </Tick>
    </li>
  )
}

/** For each step its tick in this call, or undefined. */
const useSaid = (steps: readonly PayStep[]): (Mark | undefined)[] =>
  useMirror(
    useShallow(({ dossier, call }) =>
      steps.map((step) =>
        call ? markOn(dossier?.marks ?? [], call.id, 'ticked', payStepSubject(step)) : undefined,
      ),
    ),
  )

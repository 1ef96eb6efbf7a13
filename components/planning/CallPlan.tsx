import { type ReactNode, useState } from 'react'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { CallForm } from './CallForm'
import styles from './CallPlan.module.css'
import { useMinutesUntil } from '@/components/shared/Countdown'
import { useCallToPlan } from './use-call-to-plan'

const words = text.planning

/**
 * The plan of the next call with a company, or a button to plan one.
 *
 * @param props.under stands under the plan of a call
 */
export function CallPlan({
  companyId,
  under,
}: {
  companyId: string
  under?: (call: Call) => ReactNode
}) {
  const [named, setNamed] = useState<string>()
  const call = useCallToPlan(named)
  const isPast = useMinutesUntil(call?.plannedAt ?? Infinity) < 0
  const plan = () => {
    const id = crypto.randomUUID()
    send('call.open', { id, companyId, meetingKey: null, title: '', now: Date.now() })
    setNamed(id)
  }
  return (
    <>
      {call ? (
        <>
          <CallForm key={call.id} call={call} onEdit={() => setNamed(call.id)} />
          {under?.(call)}
        </>
      ) : (
        <p className={looks.small}>{words.none}</p>
      )}
      {isPast && <p className={looks.small}>{words.past}</p>}
      {(!call || isPast) && (
        <Button className={styles.plan} onClick={plan}>
          {call ? words.planAnother : words.plan}
        </Button>
      )}
    </>
  )
}

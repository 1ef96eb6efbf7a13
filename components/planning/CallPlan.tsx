import { useState } from 'react'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { CallForm } from './CallForm'
import styles from './CallPlan.module.css'
import { useMinutesUntil } from '@/components/shared/Countdown'
import { useCallToPlan } from './use-call-to-plan'

const words = text.planning

/** The plan of the next call with a company, or a button to plan one. */
export function CallPlan({ companyId }: { companyId: string }) {
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
        <CallForm key={call.id} call={call} onEdit={() => setNamed(call.id)} />
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

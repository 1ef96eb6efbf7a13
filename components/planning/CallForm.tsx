import { useState } from 'react'
import { send, typed } from '@/components/mirror/mirror'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { Select } from '@/components/ui/Select'
import { text } from '@/locales/text'
import { callKinds } from '@/method/call-kinds'
import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'
import type { Call } from '@/storage/records/call'
import styles from './CallPlan.module.css'
import { KeptInvitation } from './KeptInvitation'
import { LinkField } from './LinkField'
import { fieldTime, timeOfField } from './local-time'

const words = text.planning
const kinds = callKinds.map((kind) => [kind, words.kinds[kind]] as const)

/** The plan of one call. Each change is saved at once. */
export function CallForm({ call, onEdit }: { call: Call; onEdit(): void }) {
  const { id, companyId } = call
  const target = () => {
    onEdit()
    return { id, companyId, now: Date.now() }
  }
  return (
    <div className={styles.form}>
      <Select
        label={words.kind}
        value={call.kind}
        options={kinds}
        onValue={(kind) => send('call.edit', { ...target(), kind })}
      />
      <Field
        label={words.at}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={fieldTime(call.plannedAt)}
        onValue={(value) => typed('call.edit', { ...target(), plannedAt: timeOfField(value) })}
      />
      <Minutes
        kept={call.plannedMinutes}
        onKeep={(plannedMinutes) => send('call.edit', { ...target(), plannedMinutes })}
      />
      <LinkField call={call} onEdit={onEdit} />
      <KeptInvitation invitation={call.invitation} />
    </div>
  )
}

/** The planned length. If no call can have the typed length, it says which length it keeps. */
function Minutes({ kept, onKeep }: { kept: number; onKeep(minutes: number): void }) {
  const [typing, setTyping] = useState<string>()
  const fits = typing === undefined || isLength(Number(typing))
  return (
    <div className={styles.field}>
      <Field
        label={words.minutes}
        type="number"
        min={SHORTEST_PLANNED_MINUTES}
        max={LONGEST_PLANNED_MINUTES}
        value={fits ? kept : typing}
        aria-invalid={!fits}
        onValue={(value) => {
          setTyping(value)
          if (isLength(Number(value))) onKeep(Number(value))
        }}
      />
      {!fits && <output className={looks.small}>{words.minutesRange(kept)}</output>}
    </div>
  )
}

const isLength = (minutes: number) =>
  minutes >= SHORTEST_PLANNED_MINUTES && minutes <= LONGEST_PLANNED_MINUTES

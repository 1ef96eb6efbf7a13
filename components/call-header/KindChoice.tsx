import { useId } from 'react'
import { send } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { callKinds } from '@/method/call-kinds'
import type { Call } from '@/storage/records/call'
import styles from './KindChoice.module.css'

/** Whether the call is with a recruiter or somebody else. The questions and the lists are worded accordingly. */
export function KindChoice({ call }: { call: Call }) {
  const label = useId()
  const { id, companyId } = call
  return (
    <div className={styles.kind} role="radiogroup" aria-labelledby={label}>
      <span id={label} className={looks.small}>
        {text.panel.header.kind}
      </span>
      <div className={styles.kinds}>
        {callKinds.map((kind) => (
          <Tick
            key={kind}
            className={styles.choice}
            type="radio"
            name={label}
            checked={call.kind === kind}
            onTick={() => send('call.edit', { id, companyId, now: Date.now(), kind })}
          >
            {text.kinds[kind].name}
          </Tick>
        ))}
      </div>
    </div>
  )
}

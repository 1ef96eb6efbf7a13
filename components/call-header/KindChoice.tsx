import { useId } from 'react'
import { send } from '@/components/mirror/mirror'
import { text } from '@/locales/text'
import { callKinds } from '@/method/call-kinds'
import type { Call } from '@/storage/records/call'
import styles from './KindChoice.module.css'

/** Whom the call is with: it rewords the questions and the lists. */
export function KindChoice({ call }: { call: Call }) {
  const label = useId()
  const { id, companyId } = call
  return (
    <div className={styles.kind} role="radiogroup" aria-labelledby={label}>
      <span id={label} className={styles.label}>
        {text.panel.header.kind}
      </span>
      <div className={styles.kinds}>
        {callKinds.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input
              type="radio"
              name={label}
              checked={call.kind === kind}
              onChange={() => send('call.edit', { id, companyId, now: Date.now(), kind })}
            />
            {text.kinds[kind].name}
          </label>
        ))}
      </div>
    </div>
  )
}

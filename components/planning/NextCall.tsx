import { useMirror } from '@/components/mirror/mirror'
import { companyPage } from '@/components/shared/company-page'
import looks from '@/components/ui/Looks.module.css'
import { weekdayAndTime } from '@/locales/formats'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { contactOf } from '@/storage/records/person'
import { Countdown, useMinutesUntil } from '@/components/shared/Countdown'
import styles from './NextCall.module.css'
import { useCallToPlan } from './use-call-to-plan'
import { useMeetingOfLink } from './use-meeting-of-link'

const words = text.planning

/** The call is near from this many minutes before its time to as many after it. */
const NEAR_MINUTES = 30

/** The next call with a company: when, how long and with whom, and the way into it. */
export function NextCall({ companyId }: { companyId: string }) {
  const call = useCallToPlan(undefined)
  if (call?.plannedAt == null)
    return (
      <a className={styles.plan} href={companyPage(companyId, 'call')}>
        {words.plan}
      </a>
    )
  return <Planned call={call} at={call.plannedAt} />
}

function Planned({ call, at }: { call: Call; at: number }) {
  const person = useMirror(({ dossier }) => contactOf(dossier?.people ?? [], call.companyId)?.name)
  const isNear = Math.abs(useMinutesUntil(at)) <= NEAR_MINUTES
  const address = useMeetingOfLink(call.link)?.address
  return (
    <div className={styles.next}>
      <p className={styles.when}>
        <b>{weekdayAndTime.format(at)}</b>
        <span className={looks.small}>
          <Countdown at={at} /> · {words.length(call.plannedMinutes, person ?? '')}
        </span>
      </p>
      {address && (
        <a
          className={isNear ? styles.main : styles.join}
          href={address}
          target="_blank"
          rel="noreferrer"
        >
          {text.popup.join}
        </a>
      )}
    </div>
  )
}

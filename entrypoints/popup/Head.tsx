import { useMirror } from '@/components/mirror/mirror'
import { useClock } from '@/components/shared/clock'
import { useMinutesUntil, wordsFor } from '@/components/shared/Countdown'
import type { Moment } from '@/components/shared/moment'
import { platformOf } from '@/components/shared/platform'
import { useCall } from '@/components/shared/use-call'
import { Mark } from '@/components/ui/Mark'
import { clockTime } from '@/components/ui/time'
import { time, weekdayAndTime } from '@/locales/formats'
import { text } from '@/locales/text'
import { timeInCall } from '@/storage/records/call'
import { contactOf } from '@/storage/records/person'
import styles from './Popup.module.css'

const words = text.popup

/** The company, the person and the job, and how far the call is. */
export function Head({ moment }: { moment: Moment }) {
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror(({ dossier, situation }) =>
    contactOf(dossier?.people ?? [], situation?.companyId ?? ''),
  )
  const detail = [person?.name, company?.role].filter(Boolean).join(' · ')
  return (
    <header className={styles.head}>
      <Mark />
      <div className={styles.names}>
        <h1>{company?.name || text.home.unnamed}</h1>
        {detail && <p>{detail}</p>}
      </div>
      <div className={styles.when}>
        {(moment === 'days-before' || moment === 'soon') && <Until moment={moment} />}
        {moment === 'in-call' && <Running />}
        {moment === 'just-after' && <Over />}
      </div>
    </header>
  )
}

/** The time until a planned call, its time and its platform. */
function Until({ moment }: { moment: Moment }) {
  const { plannedAt, meetingKey } = useCall()
  const minutes = useMinutesUntil(plannedAt ?? 0)
  const isInLobby = useMirror(({ situation }) => situation?.meeting?.state === 'lobby')
  const at = plannedAt === null ? '' : (moment === 'soon' ? time : weekdayAndTime).format(plannedAt)
  const platform = platformOf(meetingKey)
  return (
    <>
      {plannedAt !== null && <strong>{wordsFor(minutes)}</strong>}
      {moment === 'soon' ? (
        <p>{[at, platform].filter(Boolean).join(' · ')}</p>
      ) : (
        <>
          <p>{at}</p>
          <p>{platform}</p>
        </>
      )}
      {isInLobby && <p>{words.lobby}</p>}
    </>
  )
}

function Running() {
  const call = useCall()
  const gone = useClock((now) => clockTime(timeInCall(call, now) ?? 0))
  return (
    <>
      <strong role="timer" aria-label={text.panel.header.clock}>
        {gone}
      </strong>
      <p>{text.home.running}</p>
    </>
  )
}

function Over() {
  const { endedAt, missed } = useCall()
  const minutes = useMinutesUntil(endedAt ?? 0)
  if (endedAt === null || missed) return null
  return (
    <>
      <p>{words.over}</p>
      {minutes < 0 && <p>{wordsFor(minutes)}</p>}
    </>
  )
}

import type { ReactNode } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { platformOf } from '@/components/shared/platform'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { time } from '@/locales/formats'
import { isRunning } from '@/storage/records/call'
import { contactOf } from '@/storage/records/person'
import styles from './CallHeader.module.css'
import { Clock } from './Clock'
import { HandClock } from './HandClock'
import { TimeLine } from './TimeLine'

const texts = text.panel.header

interface Props {
  /** Says whether all is saved. */
  saveState: ReactNode
  /** Stand at the end of the line. */
  controls: ReactNode
}

/** One line: the company, the person, the clock, and whether all is saved. Below it the time as a thin line. */
export function CallHeader({ saveState, controls }: Props) {
  const call = useCall()
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror((mirror) => contactOf(mirror.dossier?.people ?? [], call.companyId))
  const meeting = useMirror((mirror) => mirror.situation?.meeting)
  const state = meeting?.state
  const isUnsensed = state === undefined || state === 'unknown' || state === 'elsewhere'
  const detail = [person?.name, company?.role].filter(Boolean).join(' · ')
  return (
    <>
      <div className={styles.line}>
        <h1 className={`${looks.cut} ${styles.company}`} title={company?.name}>
          {company?.name}
        </h1>
        <p className={`${looks.soft} ${looks.cut} ${styles.detail}`} title={detail}>
          {person?.name ?? company?.role}
        </p>
        {call.endedAt !== null && <Ended from={call.startedAt ?? call.endedAt} to={call.endedAt} />}
        {isRunning(call) && <Clock call={call} />}
        {call.startedAt === null &&
          (isUnsensed ? <HandClock call={call} /> : <span>{texts.notStarted}</span>)}
        {saveState}
        {controls}
      </div>
      <TimeLine call={call} />
      {(state === 'unknown' || state === 'elsewhere') && call.startedAt === null && (
        <p className={styles.blind}>
          {state === 'unknown'
            ? texts.unknownState
            : texts.elsewhereState(platformOf(meeting?.key ?? null))}
        </p>
      )}
    </>
  )
}

function Ended({ from, to }: { from: number; to: number }) {
  return (
    <span className={`${looks.soft} ${styles.ended}`}>
      {texts.endedAt(time.format(to), clockTime(to - from))}
    </span>
  )
}

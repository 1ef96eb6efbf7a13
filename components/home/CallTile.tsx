import type { ReactNode } from 'react'
import { callPage, companyPage } from '@/components/shared/company-page'
import { useClock } from '@/components/shared/clock'
import { Countdown } from '@/components/shared/Countdown'
import { momentOf } from '@/components/shared/moment'
import { platformOf } from '@/components/shared/platform'
import { LinkButton } from '@/components/ui/LinkButton'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { ComingCall } from '@/messages'
import styles from './Home.module.css'
import { callTime } from '@/components/shared/when'

const words = text.home

/** `_blank` on a surface that is no tab. */
export type Target = '_blank' | undefined

/** A call that runs or is to come, with the one thing to do about it now. */
export function CallTile({
  coming,
  target,
  left,
}: {
  coming: ComingCall
  target: Target
  /** What is left to prepare. */
  left: ReactNode
}) {
  const { call, company, role, person } = coming
  const { plannedAt } = call
  const moment = useClock((now) => momentOf(call, null, now))
  const at = useClock((now) => (plannedAt === null ? '' : callTime(plannedAt, now)))
  const details = [
    moment === 'in-call' ? words.running : words.with(at, person),
    platformOf(call.meetingKey),
  ]
  return (
    <li className={styles.tile}>
      <div className={styles.about}>
        <a
          className={looks.nameLink}
          href={companyPage(call.companyId)}
          target={target}
          rel="noreferrer"
        >
          {company || words.unnamed}
        </a>{' '}
        <span className={styles.soft}>{role}</span>
        <p className={styles.soft}>
          {details.filter(Boolean).join(' · ')}
          {moment === 'soon' && plannedAt !== null && (
            <>
              {' · '}
              <Countdown at={plannedAt} />
            </>
          )}
        </p>
        {moment !== 'in-call' && <p className={styles.soft}>{left}</p>}
      </div>
      <Actions coming={coming} moment={moment} target={target} />
    </li>
  )
}

function Actions({
  coming: { call, address },
  moment,
  target,
}: {
  coming: ComingCall
  target: Target
  moment: ReturnType<typeof momentOf>
}) {
  if (moment === 'in-call')
    return (
      <LinkButton look="main" href={callPage(call.id)} target={target}>
        {words.openCall}
      </LinkButton>
    )
  return (
    <span className={styles.acts}>
      <LinkButton href={companyPage(call.companyId)} target={target}>
        {text.popup.prepare}
      </LinkButton>
      {moment === 'soon' && address !== null && (
        <LinkButton look="main" href={address} target="_blank" rel="noreferrer">
          {text.popup.join}
        </LinkButton>
      )}
    </span>
  )
}

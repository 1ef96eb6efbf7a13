import { ListProgress } from '@/components/checklists/ListProgress'
import { OpenItems } from '@/components/checklists/OpenItems'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { Gaps } from '@/components/preparation/Gaps'
import { callPage, companyPage } from '@/components/shared/company-page'
import type { Moment } from '@/components/shared/moment'
import { useCall } from '@/components/shared/use-call'
import { text } from '@/locales/text'
import { ByHand } from './ByHand'
import styles from './Popup.module.css'

/** What is to be done around the call at hand. */
export function AroundTheCall({ moment }: { moment: Moment }) {
  const { id } = useCall()
  if (moment === 'in-call') return null
  if (moment === 'just-after') return <AfterTheCall />
  return (
    <>
      <Gaps few={moment === 'soon'} />
      {moment === 'soon' && (
        <section className={styles.section} aria-labelledby="room">
          <h2 id="room">
            {text.popup.room} <ListProgress list="room" />
          </h2>
          <OpenItems key={id} list="room" />
        </section>
      )}
    </>
  )
}

/** The thanks and the next step, and the ways to what was noted. */
function AfterTheCall() {
  const { id, companyId } = useCall()
  const pages = [
    { link: callPage(id), name: text.debrief.open },
    { link: companyPage(companyId, 'learned'), name: text.history.record },
  ]
  return (
    <>
      <ByHand />
      <section className={styles.section} aria-labelledby="next">
        <h2 id="next">{text.followUps.title}</h2>
        <FollowUps />
      </section>
      <p className={styles.ways}>
        {pages.map(({ link, name }) => (
          <a key={name} href={link} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </p>
    </>
  )
}

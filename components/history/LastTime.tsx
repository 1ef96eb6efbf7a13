import { useCall } from '@/components/shared/use-call'
import { text } from '@/locales/text'
import { earlierCalls } from '@/storage/records/call'
import { CallStory } from './CallStory'
import styles from './History.module.css'
import { headingOf } from '@/components/shared/company-record'
import { useCallRecords } from './use-story'

/** The stories of the calls before this one, the last one first. */
export function LastTime() {
  const call = useCall()
  const [last, ...others] = earlierCalls(useCallRecords().calls, call)
  return (
    <>
      {last && <CallStory callId={last.id} heading={headingOf(last)} />}
      {others.length > 0 && <p className={styles.earlier}>{text.history.earlier}</p>}
      {others.map((other) => (
        <CallStory key={other.id} callId={other.id} heading={headingOf(other)} />
      ))}
    </>
  )
}

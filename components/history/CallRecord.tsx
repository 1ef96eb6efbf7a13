import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { endedCalls } from '@/storage/records/call'
import { CallStory } from './CallStory'
import styles from './History.module.css'
import { useTold } from './use-told'

/** Every call with the company that has ended, the last one first, with all that is known of it. */
export function CallRecord() {
  const ended = endedCalls(useTold().calls)
  return (
    <Section id="learned" title={text.history.record}>
      {ended.length === 0 && <p className={styles.soft}>{text.history.none}</p>}
      {ended.map((call) => (
        <CallStory key={call.id} call={call} whole />
      ))}
    </Section>
  )
}

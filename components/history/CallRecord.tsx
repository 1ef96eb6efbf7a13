import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { endedCalls } from '@/storage/records/call'
import { CallStory } from './CallStory'
import { useCallRecords } from './use-story'

/** Every ended call with the company, the last one first, with everything that is known of it. */
export function CallRecord() {
  const ended = endedCalls(useCallRecords().calls)
  return (
    <Section id="learned" title={text.history.record}>
      {ended.length === 0 && <p className={looks.soft}>{text.history.none}</p>}
      {ended.map((call) => (
        <CallStory key={call.id} call={call} whole />
      ))}
    </Section>
  )
}

import type { ReactNode } from 'react'
import { callPage } from '@/components/shared/company-page'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { CallStory } from './CallStory'
import styles from './History.module.css'
import { headingOf } from '@/components/shared/company-record'
import { useCompanyRecord } from './use-story'

const words = text.history

/**
 * Every call with the company of which something is known, the last one first, with everything that is known of it.
 *
 * @param props.acts what can be done with a call, beside the way to its page
 */
export function CallRecord({ acts }: { acts?: (callId: string, call?: Call) => ReactNode }) {
  const { calls, lost } = useCompanyRecord()
  return (
    <Section id="learned" title={words.record}>
      {calls.length + lost.length === 0 && <p className={looks.soft}>{words.none}</p>}
      {calls.map((call) => (
        <CallStory key={call.id} callId={call.id} heading={headingOf(call)} whole>
          <p className={styles.acts}>
            <a className={styles.open} href={callPage(call.id)}>
              {words.lookBack}
            </a>
            {acts?.(call.id, call)}
          </p>
        </CallStory>
      ))}
      {lost.map((callId) => (
        <CallStory key={callId} callId={callId} heading={words.otherNotes} whole>
          {acts?.(callId)}
        </CallStory>
      ))}
    </Section>
  )
}

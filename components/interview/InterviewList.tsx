import { send, useMirror } from '@/components/mirror/mirror'
import { useCompanyId } from '@/components/shared/use-company'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import styles from './InterviewList.module.css'
import { interviewRows, type Row } from './rows'

const words = text.interview

/** What to prepare for the interview. Nothing until the company is at the interview stage. */
export function InterviewList() {
  const companyId = useCompanyId()
  const dossier = useMirror((mirror) => mirror.dossier)
  if (dossier?.companies[0]?.stage !== 'interview') return null
  const rows = interviewRows(dossier, companyId)
  return (
    <Section id="interview" title={words.title}>
      <p className={looks.soft}>{rows.length === 0 ? words.nothing : words.help}</p>
      <ul>
        {rows.map((row) => (
          <Item key={`${row.callId} ${row.subject}`} row={row} companyId={companyId} />
        ))}
      </ul>
    </Section>
  )
}

function Item({ row, companyId }: { row: Row; companyId: string }) {
  const { callId, subject, isFollowUp } = row
  const target = () => ({ companyId, callId, now: Date.now() })
  const set = (on: boolean) =>
    isFollowUp
      ? send('followUp.set', { ...target(), step: subject, done: on })
      : send('mark.set', { ...target(), kind: 'ticked', subject, on, at: null })
  return (
    <li>
      <Tick className={styles.item} checked={row.isDone} onTick={set}>
        <span className={looks.soft}>{row.title}</span>
        <span className={styles.words}>{row.words}</span>
      </Tick>
    </li>
  )
}

import { useMirror } from '@/components/mirror/mirror'
import { calendarFile } from '@/components/shared/calendar-file'
import { briefPage, companyPage, recordPage } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import { LinkButton } from '@/components/ui/LinkButton'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { Tick } from '@/components/ui/Tick'
import { useState } from 'react'
import { pages } from '@/locales/pages'
import { ask } from '@/messages'
import { dayOf } from '@/method/follow-ups'
import type { Company } from '@/storage/records/company'
import { entryOfCall } from './call-entry'
import { Coach } from './Coach'
import { allLines, noteOf } from './every-company'
import { safeName } from './file-names'
import { withOurs } from './keep-own'
import { type MadeFile, SaveButton } from './SaveButton'
import styles from './TakeOut.module.css'

const words = pages.takeOut

/** Everything of one company for elsewhere: on paper, for a coach, as a note, for the calendar. */
export function CompanyOut({ company }: { company: Company }) {
  const { id, name } = company
  const isPlanned = useMirror(({ dossier }) =>
    dossier?.calls.some(({ plannedAt, startedAt }) => plannedAt !== null && startedAt === null),
  )
  return (
    <>
      <PageTitle of={words.titleOf(name)} />
      <p>
        <a className={styles.way} href={companyPage(id)}>
          {words.toCompany(name)}
        </a>
      </p>
      <h1 className={looks.pageTitle}>{words.titleOf(name)}</h1>
      <Section id="print" title={words.print.title}>
        <div className={styles.part}>
          <p>{words.print.what}</p>
          <div className={styles.acts}>
            <LinkButton href={briefPage(id)}>{words.print.brief}</LinkButton>
            <LinkButton href={recordPage(id)}>{words.print.record}</LinkButton>
          </div>
        </div>
      </Section>
      <Coach company={company} />
      <NoteOut />
      {isPlanned && (
        <Section id="calendar" title={words.calendar.title}>
          <SaveButton make={() => makeCalendar(company)} nothing={words.calendar.none}>
            {words.calendar.one}
          </SaveButton>
        </Section>
      )}
    </>
  )
}

function NoteOut() {
  const [pay, setPay] = useState(false)
  return (
    <Section id="note" title={words.notes.title}>
      <div className={styles.part}>
        <p>{words.notes.oneWhat}</p>
        <Tick checked={pay} onTick={setPay}>
          {words.withPay}
        </Tick>
        <SaveButton make={() => makeNote(pay)}>{words.notes.one}</SaveButton>
      </div>
    </Section>
  )
}

async function makeNote(pay: boolean): Promise<MadeFile | null> {
  const { dossier } = useMirror.getState()
  const next = (await allLines()).find(({ companyId }) => companyId === dossier?.companies[0]?.id)
  const note = dossier && noteOf(dossier, next?.next ?? null, pay)
  if (!note) return null
  const content = withOurs('', note.companyId, note.frontmatter, note.body)
  return {
    file: new Blob([content], { type: 'text/markdown' }),
    name: `${fileName(note.name)}${dayOf(Date.now())}.md`,
  }
}

/** The next call that is planned with a company. */
async function makeCalendar({ id, name }: Company): Promise<MadeFile | null> {
  const { calls } = await ask('ahead', {})
  const next = calls.find(({ call }) => call.companyId === id && call.startedAt === null)
  if (!next) return null
  const now = Date.now()
  return {
    file: new Blob([await calendarFile([entryOfCall(next)], now)], { type: 'text/calendar' }),
    name: `${fileName(name)}${dayOf(now)}.ics`,
  }
}

/** The company's name before the day, if anything of it can be in the name of a file. */
const fileName = (name: string): string => {
  const safe = safeName(name)
  return safe === '' ? 'candid-' : `${safe} `
}

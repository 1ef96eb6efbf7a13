import { useState } from 'react'
import { calendarFile, entryOfFollowUp } from '@/components/shared/calendar-file'
import { Section } from '@/components/ui/Section'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import { ask, type Heard } from '@/messages'
import { dayOf } from '@/method/follow-ups'
import { entryOfCall } from './call-entry'
import { companyTable } from './company-table'
import { csvOf } from './csv'
import { NotesOut } from './NotesOut'
import { type MadeFile, SaveButton } from './SaveButton'
import styles from './TakeOut.module.css'
import type { OnProgress } from './use-job'

const words = pages.takeOut
const { table, calendar } = words

/** Copies of everything for other programs: notes, a table, a calendar. */
export function AllOut() {
  return (
    <Section id="take" title={words.title}>
      <div className={styles.part}>
        <p>{words.what}</p>
        <NotesOut />
        <TableOut />
        <Section title={calendar.title} level={3}>
          <p>{calendar.what}</p>
          <SaveButton make={makeCalendar} nothing={calendar.none}>
            {words.calendar.act}
          </SaveButton>
        </Section>
      </div>
    </Section>
  )
}

function TableOut() {
  const [pay, setPay] = useState(false)
  return (
    <Section title={table.title} level={3}>
      <p>{table.what}</p>
      <Tick checked={pay} onTick={setPay}>
        {table.pay}
      </Tick>
      <SaveButton make={(...args) => makeTable(pay, ...args)}>{table.act}</SaveButton>
    </Section>
  )
}

/** The background answers for as many companies at a time. */
const AT_A_TIME = 200

async function makeTable(
  pay: boolean,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<MadeFile> {
  const [{ companies: listed }, { companies }] = await Promise.all([
    ask('home', { most: null }),
    ask('overview', {}),
  ])
  const lines = listed?.lines ?? []
  const heard: Heard[] = []
  while (heard.length < lines.length) {
    signal.throwIfAborted()
    onProgress(heard.length, lines.length)
    const part = lines.slice(heard.length, heard.length + AT_A_TIME)
    // oxlint-disable-next-line no-await-in-loop -- the worker does other things in between
    heard.push(...(await ask('heard', { companyIds: part.map(({ companyId }) => companyId), pay })))
  }
  return {
    file: new Blob([csvOf(companyTable({ lines, companies, heard }, pay))], { type: 'text/csv' }),
    name: `candid-companies-${dayOf(Date.now())}.csv`,
  }
}

/** A call that came from a calendar is in it already. */
async function makeCalendar(): Promise<MadeFile | null> {
  const { calls, followUps } = await ask('ahead', {})
  const planned = calls.filter(({ call }) => call.startedAt === null && call.uid === null)
  const entries = [...planned.map(entryOfCall), ...followUps.map(entryOfFollowUp)]
  if (entries.length === 0) return null
  const now = Date.now()
  return {
    file: new Blob([await calendarFile(entries, now)], { type: 'text/calendar' }),
    name: `candid-calendar-${dayOf(now)}.ics`,
  }
}

import { useMirror } from '@/components/mirror/mirror'
import { type Line, storyOf } from '@/components/shared/call-story'
import { companyRecord, headingOf, notesOf } from '@/components/shared/company-record'
import { clockTime } from '@/components/ui/time'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import { onList } from '@/storage/records/person'
import { stageLines } from './company-note'
import { Sheet, SheetPart } from './Sheet'
import styles from './Sheet.module.css'

const words = pages.takeOut
const { history } = text

/** Everything that was learned at a company, call by call. */
export function RecordSheet({ company }: { company: Company }) {
  const dossier = useMirror((mirror) => mirror.dossier)
  if (!dossier) return null
  const { calls, lost } = companyRecord(dossier)
  const people = onList(dossier.people, company.id).filter(({ name }) => name.trim() !== '')
  return (
    <Sheet
      company={company}
      title={words.print.recordOf(company.name)}
      job={company.role}
      payLabel={words.withPay}
    >
      {(pay) => (
        <>
          <SheetPart title={words.note.stages}>
            <ul className={styles.lines}>
              {stageLines(company).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </SheetPart>
          {people.length > 0 && (
            <SheetPart title={text.preparation.sections.people}>
              <ul className={styles.lines}>
                {people.map(({ id, name, role }) => (
                  <li key={id}>{[name, role].filter(Boolean).join(', ')}</li>
                ))}
              </ul>
            </SheetPart>
          )}
          {calls.length + lost.length === 0 && <p>{words.print.nothing}</p>}
          {calls.map((call) => (
            <SheetPart key={call.id} title={headingOf(call)}>
              <OneCall dossier={dossier} callId={call.id} pay={pay} />
            </SheetPart>
          ))}
          {lost.map((callId) => (
            <SheetPart key={callId} title={history.otherNotes}>
              <OneCall dossier={dossier} callId={callId} pay={pay} />
            </SheetPart>
          ))}
        </>
      )}
    </Sheet>
  )
}

function OneCall({ dossier, callId, pay }: { dossier: Dossier; callId: string; pay: boolean }) {
  const { judged, promised, open, pay: onPay, said } = storyOf(dossier, callId)
  const { kept, drafts } = notesOf(dossier.notes, callId)
  const leftOut = [{ title: history.pay, words: words.payLeftOut }]
  return (
    <>
      <Told title={history.judged} lines={judged} />
      <Told title={history.promised} lines={promised} />
      <Told title={history.open} lines={open} />
      <Told title={history.pay} lines={pay || onPay.length === 0 ? onPay : leftOut} />
      <Told title={history.said} lines={said} />
      <Noted title={history.notes} notes={kept} pay={pay} />
      <Noted title={history.drafts} notes={drafts} pay={pay} />
    </>
  )
}

function Told({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {lines.map((line) => (
          <div key={line.title} className={styles.told}>
            <dt>{line.title}</dt>
            <dd>{line.words}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Noted({ title, notes, pay }: { title: string; notes: readonly Note[]; pay: boolean }) {
  if (notes.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.notes}>
        {notes.map(({ id, at, flag, text: noted }) => (
          <li key={id}>
            <span className={looks.time}>{at === null ? '' : clockTime(at)}</span>
            <span>
              {flag && <b>{text.flags[flag]}: </b>}
              {flag === 'pay' && !pay ? words.payLeftOut : noted}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

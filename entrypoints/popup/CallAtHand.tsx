import { callPage, companyPage } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { Countdown } from '@/components/planning/Countdown'
import { Button } from '@/components/ui/Button'
import { weekdayAndTime } from '@/locales/formats'
import { text } from '@/locales/text'
import { contactOf } from '@/storage/records/person'
import { ByHand } from './ByHand'
import { isOver } from './over'
import styles from './Popup.module.css'

const words = text.popup

/** The company of the call, the person and the time. `onOtherCompany` is undefined while a company is chosen. */
export function CallAtHand({ onOtherCompany }: { onOtherCompany: (() => void) | undefined }) {
  const meeting = useMirror((mirror) => mirror.situation?.meeting)
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror(({ dossier, situation }) =>
    contactOf(dossier?.people ?? [], situation?.companyId ?? ''),
  )
  const detail = [person?.name, company?.role].filter(Boolean).join(' · ')
  const state =
    meeting?.state === 'in-call'
      ? words.inCall
      : meeting?.state === 'lobby'
        ? words.lobby
        : meeting?.title
  return (
    <header className={styles.header}>
      <h1>{company?.name ?? (meeting ? words.noCompany : words.noCall)}</h1>
      {detail && <p>{detail}</p>}
      {state && <p>{state}</p>}
      <Planned />
      {!meeting && <ByHand />}
      {!meeting && !company && <p>{words.noCallHelp}</p>}
      {company && (
        <p className={styles.ways}>
          <Pages companyId={company.id} />
          {!meeting && onOtherCompany && (
            <Button look="quiet" onClick={onOtherCompany}>
              {words.another}
            </Button>
          )}
        </p>
      )}
    </header>
  )
}

/** Links to more: before the call to the preparation, after it to the debrief and the record. */
function Pages({ companyId }: { companyId: string }) {
  const endedId = useMirror(({ call }) => (call && isOver(call) ? call.id : null))
  const pages =
    endedId === null
      ? [{ link: companyPage(companyId), name: words.prepare }]
      : [
          { link: callPage(endedId), name: text.debrief.open },
          { link: companyPage(companyId, 'learned'), name: text.history.record },
        ]
  return pages.map(({ link, name }) => (
    <a key={name} href={link} target="_blank" rel="noreferrer">
      {name}
    </a>
  ))
}

/** The planned time of the call, until it begins. */
function Planned() {
  const at = useMirror(({ call }) =>
    call?.startedAt === null && !call.missed ? call.plannedAt : null,
  )
  if (at === null) return null
  return (
    <p className={styles.planned}>
      {weekdayAndTime.format(at)} · <Countdown at={at} />
    </p>
  )
}

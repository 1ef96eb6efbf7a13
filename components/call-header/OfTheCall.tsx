import { useMirror } from '@/components/mirror/mirror'
import { companyPage } from '@/components/shared/company-page'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { contactOf } from '@/storage/records/person'
import styles from './CallMenu.module.css'
import { EditCompany } from './EditCompany'
import { HandClock } from './HandClock'
import { KindChoice } from './KindChoice'
import { Lengths } from './Lengths'

const texts = text.panel.header

interface Props {
  /** Undefined if the company cannot change, as in a rehearsal. */
  onOtherCompany: (() => void) | undefined
  onDone(): void
}

/** What can change about the call: its length, its start or end, its company, its kind. */
export function OfTheCall({ onOtherCompany, onDone }: Props) {
  const call = useCall()
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror((mirror) => contactOf(mirror.dossier?.people ?? [], call.companyId))
  return (
    <>
      <Lengths call={call} onDone={onDone} />
      <div className={styles.acts}>
        <HandClock call={call} onDone={onDone} />
        {onOtherCompany && <Button onClick={onOtherCompany}>{texts.otherCompany}</Button>}
        <a href={companyPage(call.companyId)} target="_blank" rel="noreferrer">
          {texts.companyPage}
        </a>
      </div>
      <EditCompany key={call.companyId} company={company} person={person} />
      <KindChoice call={call} />
    </>
  )
}

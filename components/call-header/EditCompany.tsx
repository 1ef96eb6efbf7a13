import { type FormEvent, useState } from 'react'
import { companyPage } from '@/components/shared/company-page'
import { typed, useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import { newPersonId, type Person } from '@/storage/records/person'
import styles from './CallHeader.module.css'
import { HandClock } from './HandClock'
import { KindChoice } from './KindChoice'
import { PlannedLength } from './PlannedLength'

const texts = text.panel
const focusOnMount = (input: HTMLInputElement | null) => input?.focus()

/** The company, the job, the person and the planned length. Each is saved while it is typed. */
export function EditCompany({
  company,
  person,
  onDone,
  onOtherCompany,
}: {
  company: Company | undefined
  person: Person | undefined
  onDone(): void
  onOtherCompany: (() => void) | undefined
}) {
  const call = useCall()
  const { companyId } = call
  // The form keeps to one person. If the name is cleared to type another, somebody else may become the contact.
  const [personId] = useState(
    // `newPersonId` gives the first person a fixed id. Two panels at once then write the same record.
    () => person?.id ?? newPersonId(useMirror.getState().dossier?.people ?? [], companyId),
  )
  const name = useMirror(({ dossier }) => dossier?.people.find(({ id }) => id === personId)?.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone()
  }
  return (
    <form className={styles.edit} onSubmit={submit}>
      <Spoken as="h1">{texts.header.edit}</Spoken>
      <Field
        label={texts.picker.search}
        value={company?.name ?? ''}
        onValue={(written) => typed('company.edit', { companyId, name: written })}
        ref={focusOnMount}
      />
      <Field
        label={texts.picker.role}
        value={company?.role ?? ''}
        onValue={(role) => typed('company.edit', { companyId, role })}
      />
      <Field
        label={texts.picker.person}
        value={name ?? ''}
        onValue={(written) =>
          typed('person.write', { id: personId, companyId, name: written, now: Date.now() })
        }
      />
      <div className={styles.planned}>
        {texts.header.planned}
        <PlannedLength call={call} label={text.plannedLength.minutes} />
      </div>
      <KindChoice call={call} />
      <div className={styles.line}>
        <Button type="submit" look="main">
          {texts.prompts.donePoints}
        </Button>
        <HandClock call={call} />
        {onOtherCompany && (
          <Button look="quiet" onClick={onOtherCompany}>
            {texts.header.otherCompany}
          </Button>
        )}
        <a className={styles.page} href={companyPage(companyId)} target="_blank" rel="noreferrer">
          {texts.header.companyPage}
        </a>
      </div>
    </form>
  )
}

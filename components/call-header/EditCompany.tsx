import { useState } from 'react'
import { typed, useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { Field } from '@/components/ui/Field'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import { newPersonId, type Person } from '@/storage/records/person'
import styles from './CallHeader.module.css'

const texts = text.panel

/** The company, the job and the person. Each is saved while it is typed. */
export function EditCompany({
  company,
  person,
}: {
  company: Company | undefined
  person: Person | undefined
}) {
  const { companyId } = useCall()
  // The form keeps to one person. If the name is cleared to type another, somebody else may become the contact.
  const [personId] = useState(
    // `newPersonId` gives the first person a fixed id. Two panels at once then write the same record.
    () => person?.id ?? newPersonId(useMirror.getState().dossier, companyId),
  )
  const name = useMirror(({ dossier }) => dossier?.people.find(({ id }) => id === personId)?.name)
  return (
    <div className={styles.edit}>
      <Field
        label={texts.picker.search}
        value={company?.name ?? ''}
        onValue={(written) => typed('company.edit', { companyId, name: written })}
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
    </div>
  )
}

import type { FormEvent } from 'react'
import { send, typed } from '@/components/mirror/store'
import { useCall } from '@/components/mirror/use-call'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import type { Person } from '@/storage/records/person'
import styles from './CallHeader.module.css'
import { HandClock } from './HandClock'

const texts = text.panel
const focusOnMount = (input: HTMLInputElement | null) => input?.focus()

/** The company, the job, the person and the planned length, saved as they are typed. */
export function EditCompany({
  company,
  person,
  onDone,
  onOtherCompany,
}: {
  company: Company | undefined
  person: Person | undefined
  onDone(): void
  onOtherCompany(): void
}) {
  const call = useCall()
  const { companyId } = call
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone()
  }
  const planned = (minutes: number) => {
    if (minutes >= 5 && minutes <= 180)
      send('call.plan', { id: call.id, companyId, now: Date.now(), minutes })
  }
  return (
    <form className={styles.edit} onSubmit={submit}>
      <Spoken as="h1">{texts.header.edit}</Spoken>
      <Field
        label={texts.picker.search}
        value={company?.name ?? ''}
        onValue={(name) => typed('company.edit', { companyId, name })}
        ref={focusOnMount}
      />
      <Field
        label={texts.picker.role}
        value={company?.role ?? ''}
        onValue={(role) => typed('company.edit', { companyId, role })}
      />
      <Field
        label={texts.picker.person}
        value={person?.name ?? ''}
        onValue={(name) =>
          // One person a company for now, so that two panels write the same record.
          typed('person.write', {
            id: person?.id ?? `${companyId}:contact`,
            companyId,
            name,
            now: Date.now(),
          })
        }
      />
      <Field
        label={texts.header.planned}
        type="number"
        min={5}
        max={180}
        defaultValue={call.plannedMinutes}
        onValue={(minutes) => planned(Number(minutes))}
      />
      <div className={styles.line}>
        <Button type="submit" look="main">
          {texts.prompts.donePoints}
        </Button>
        <HandClock call={call} />
        <Button look="quiet" onClick={onOtherCompany}>
          {texts.header.otherCompany}
        </Button>
      </div>
    </form>
  )
}

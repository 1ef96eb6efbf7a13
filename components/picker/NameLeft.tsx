import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { companyKey } from '@/storage/records/company-name'
import { SHORT_LENGTH } from '@/storage/records/record'
import { bindNotes } from './bind'
import styles from './CompanyPicker.module.css'
import { CompanyRow } from './CompanyRow'
import { useCompanies } from './use-companies'

const texts = text.panel.picker

/** Asks with which company the call was in which notes were written. */
export function NameLeft({ noteIds, onNamed }: { noteIds: string[]; onNamed(): void }) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const isBusy = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const { companies } = useCompanies(name, null)
  const wanted = name.trim()
  const key = companyKey(wanted)
  const isNew =
    key !== '' &&
    wanted.length <= SHORT_LENGTH &&
    companies?.every((company) => companyKey(company.name) !== key)

  const choose = async (company: Parameters<typeof bindNotes>[1]) => {
    // A second click must not open a second call.
    if (isBusy.current) return
    isBusy.current = true
    setProblem('')
    try {
      const refusal = await bindNotes(noteIds, company)
      if (refusal) setProblem(text.saveState.reasons[refusal.reason])
      else onNamed()
    } catch {
      setProblem(text.saveState.reasons.unreachable)
    }
    isBusy.current = false
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isNew) void choose({ name: wanted })
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field label={texts.leftCompany} value={name} onValue={setName} />
      {isNew && (
        <Button type="submit" look="main" className={styles.add}>
          {texts.create(wanted)}
        </Button>
      )}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      {wanted && (
        <ul className={styles.list}>
          {companies?.map((company) => (
            <CompanyRow
              key={company.companyId}
              company={company}
              onChoose={() => void choose(company)}
            />
          ))}
        </ul>
      )}
    </form>
  )
}

import { useState } from 'react'
import { Field } from '@/components/ui/Field'
import { text } from '@/locales/text'
import { companyKey } from '@/storage/records/company-name'
import { SHORT_LENGTH } from '@/storage/records/record'
import { AddForm } from './AddForm'
import { addCompany } from './new-call'
import { PlanForm, type PlanFormProps } from './PlanForm'
import { useNewIds } from './use-new-ids'
import { useOnce } from '@/components/shared/use-once'

const words = text.newCall

/** Plans a call with a company by the pasted invitation or by hand, or adds the company alone. */
export const NewCall = ({ adds, ...rest }: PlanFormProps & { adds: 'company' | 'call' }) =>
  adds === 'call' ? <PlanForm {...rest} /> : <CompanyForm {...rest} />

function CompanyForm({ onAdded, onCancel }: PlanFormProps) {
  const [fields, setFields] = useState({ name: '', role: '' })
  const { problem, run } = useOnce()
  const idsFor = useNewIds()
  const [name, role] = [fields.name.trim(), fields.role.trim()]
  // A name that is cut is another name. Each field says that it is too long.
  const fits = name.length <= SHORT_LENGTH && role.length <= SHORT_LENGTH
  const submit = () => {
    if (companyKey(name) === '' || !fits) return
    void run(async () => {
      const added = await addCompany({ name, role }, null, idsFor(name))
      if (!added.ok) return text.saveState.reasons[added.reason]
      onAdded(added.companyId, name)
      return ''
    })
  }
  return (
    <AddForm label={words.add} problem={problem} onSubmit={submit} onCancel={onCancel}>
      <Field
        label={words.company}
        value={fields.name}
        ref={focusOnMount}
        required
        onValue={(value) => setFields({ ...fields, name: value })}
      />
      <Field
        label={words.role}
        value={fields.role}
        onValue={(value) => setFields({ ...fields, role: value })}
      />
    </AddForm>
  )
}

const focusOnMount = (input: HTMLInputElement | null) => input?.focus()

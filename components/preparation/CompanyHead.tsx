import { send, typed } from '@/components/mirror/mirror'
import { Field } from '@/components/ui/Field'
import { Select } from '@/components/ui/Select'
import { text } from '@/locales/text'
import { stages } from '@/method/stages'
import type { Company } from '@/storage/records/company'
import styles from './Preparation.module.css'

const words = text.preparation
const options = stages.map((stage) => [stage, words.stages[stage]] as const)

/** The company, the job and the stage. */
export function CompanyHead({ company }: { company: Company }) {
  const { companyId, name, role, stage } = company
  return (
    <div className={styles.columns}>
      <Field
        label={words.company}
        value={name}
        onValue={(value) => typed('company.edit', { companyId, name: value })}
      />
      <Field
        label={words.role}
        value={role}
        onValue={(value) => typed('company.edit', { companyId, role: value })}
      />
      <Select
        label={words.stage}
        value={stage}
        options={options}
        onValue={(value) => send('company.edit', { companyId, stage: value, now: Date.now() })}
      />
    </div>
  )
}

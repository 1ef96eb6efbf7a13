import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import type { CompanySummary } from '@/messages'
import { companyKey, containsName } from '@/storage/records/company-name'
import styles from './CompanyPicker.module.css'
import { CompanyRow } from './CompanyRow'

/** Many titles contain a shorter name by chance. */
const SHORTEST = 3

interface Props {
  companies: readonly CompanySummary[]
  /** The candidate searches for a name. */
  isAsked: boolean
  onChoose(companyId: string): void
}

/**
 * The companies to choose from. Beside a meeting that Candid does not know, none is shown unasked: others may see the
 * page. Only a name that the meeting's own title says is shown at once.
 */
export function CompanyList({ companies, isAsked, onChoose }: Props) {
  const [isOpen, setOpen] = useState(false)
  const title = useMirror(({ situation }) => situation?.meeting?.title ?? '')
  const isUnknown = useMirror(({ situation, call }) => Boolean(situation?.meeting) && !call)
  const isShown = isAsked || isOpen || !isUnknown
  const isNamed = ({ name }: CompanySummary) =>
    companyKey(name).length >= SHORTEST && containsName(title, name)
  const shown = isShown ? companies : companies.filter(isNamed)
  return (
    <>
      <ul className={styles.list}>
        {shown.map((company) => (
          <CompanyRow
            key={company.companyId}
            company={company}
            onChoose={() => onChoose(company.companyId)}
          />
        ))}
      </ul>
      {shown.length < companies.length && (
        <Button look="quiet" className={styles.add} onClick={() => setOpen(true)}>
          {text.panel.picker.show}
        </Button>
      )}
    </>
  )
}

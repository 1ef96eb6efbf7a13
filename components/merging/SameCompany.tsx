import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { CompanySummary } from '@/messages'
import type { Company } from '@/storage/records/company'
import styles from './SameCompany.module.css'
import { useMerging } from './use-merging'

const words = text.merging

/** Makes two records of one company one, and takes that back. */
export function SameCompany({ company }: { company: Company }) {
  const [search, setSearch] = useState('')
  const { others, merged, problem, act } = useMerging(company, search)
  const [chosen, setChosen] = useState<CompanySummary>()
  return (
    <div className={styles.merging}>
      {merged.map((one) => (
        <p key={one.companyId} className={looks.small}>
          {words.merged(one.name)} ·{' '}
          <button
            type="button"
            className={`${looks.bare} ${styles.undo}`}
            aria-label={words.undoOf(one.name)}
            onClick={() => void act('undoMerge', { companyId: one.companyId })}
          >
            {words.undo}
          </button>
        </p>
      ))}
      <details>
        <summary className={looks.small}>{words.ask(company.name)}</summary>
        {chosen ? (
          <Confirm
            company={company}
            other={chosen}
            onBack={() => setChosen(undefined)}
            onMerge={() => {
              setChosen(undefined)
              setSearch('')
              void act('mergeCompanies', { into: company.companyId, from: chosen.companyId })
            }}
          />
        ) : (
          <>
            <Field label={words.search} value={search} onValue={setSearch} />
            {others?.length === 0 && <p className={looks.small}>{words.none}</p>}
            <ul>
              {others?.map((other) => (
                <li key={other.companyId}>
                  <button
                    type="button"
                    className={styles.other}
                    aria-label={words.choose(other.name)}
                    onClick={() => setChosen(other)}
                  >
                    {other.name} <span className={looks.small}>{other.role}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

interface ConfirmProps {
  company: Company
  other: CompanySummary
  onBack(): void
  onMerge(): void
}

/** Says what happens, before it happens. */
function Confirm({ company, other, onBack, onMerge }: ConfirmProps) {
  const help = useId()
  const merge = useRef<HTMLButtonElement>(null)
  // The button that was pressed has gone from the page.
  useEffect(() => merge.current?.focus(), [])
  return (
    <>
      <p id={help}>{words.effect(other.name, company.name)}</p>
      <div className={styles.buttons}>
        <Button look="main" ref={merge} aria-describedby={help} onClick={onMerge}>
          {words.merge}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </>
  )
}

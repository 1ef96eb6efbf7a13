import { useId } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import type { KnownPage } from '@/messages'
import styles from './Posting.module.css'

const words = pages.posting

interface Props {
  known: readonly KnownPage[]
  /** The name of a new company. */
  name: string
  /** The id of the company; '' for a new one. */
  chosen: string
  onChoose(companyId: string): void
}

/** Whose a posting is, if the list has a company of this name: that one, or another of the same name. */
export function WhoseChoice({ known, name, chosen, onChoose }: Props) {
  const group = useId()
  if (known.length === 0) return null
  const options = known.map((one) => [one.companyId, words.known(one.name, one.role)] as const)
  return (
    <div role="radiogroup" aria-labelledby={`${group}-title`} className={styles.options}>
      <p id={`${group}-title`} className={looks.title}>
        {words.whose}
      </p>
      {[...options, ['', words.newOne(name)] as const].map(([companyId, label]) => (
        <Tick
          key={companyId}
          type="radio"
          name={group}
          checked={chosen === companyId}
          onTick={() => onChoose(companyId)}
        >
          {label}
        </Tick>
      ))}
    </div>
  )
}

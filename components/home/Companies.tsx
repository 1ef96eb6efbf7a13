import { type ReactNode, useId, useMemo, useState } from 'react'
import { comparePage, MOST_COMPARED } from '@/components/shared/company-page'
import { usePayShown } from '@/components/shared/pay-shown'
import { PayToggle } from '@/components/shared/PayToggle'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { LinkButton } from '@/components/ui/LinkButton'
import looks from '@/components/ui/Looks.module.css'
import { Select } from '@/components/ui/Select'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { Home } from '@/messages'
import { stages } from '@/method/stages'
import { CompanyTable } from './CompanyTable'
import styles from './CompanyTable.module.css'
import { type Filter, filtered, findable, noFilter } from './filter'
import home from './Home.module.css'

const words = pages.companies

/** Every company in a table, by what is next with it. Two to four can be chosen to be compared. */
export function Companies({ companies }: { companies: NonNullable<Home['companies']> }) {
  const { lines, open, closed } = companies
  const heading = useId()
  const [filter, setFilter] = useState(noFilter)
  const { chosen, choose, clear } = useChosen()
  const all = useMemo(() => findable(lines), [lines])
  const found = useMemo(() => filtered(all, filter), [all, filter])
  const pay = usePayShown()
  return (
    <section className={home.section} aria-labelledby={heading}>
      <div className={home.headings}>
        <h2 id={heading} className={home.heading}>
          {text.home.all}
        </h2>
        <span className={looks.soft}>{text.home.counts(open, closed)}</span>
      </div>
      <FilterBar filter={filter} closed={found.folded} onFilter={setFilter}>
        <PayToggle shown={pay} names={words.ranges} isNamed />
      </FilterBar>
      <output className={looks.small}>{words.shown(found.shown.length, lines.length)}</output>
      <CompanyTable
        lines={found.shown}
        pay={pay}
        chosen={chosen}
        isFull={chosen.length >= MOST_COMPARED}
        onChoose={choose}
      />
      {chosen.length > 0 && (
        <Chosen
          chosen={chosen}
          names={lines.flatMap(({ companyId, name }) =>
            chosen.includes(companyId) ? [name || text.home.unnamed] : [],
          )}
          onClear={clear}
        />
      )}
    </section>
  )
}

function useChosen() {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [acts] = useState(() => ({
    choose: (companyId: string, on: boolean) =>
      setChosen((before) => [
        ...before.filter((id) => id !== companyId),
        ...(on ? [companyId] : []),
      ]),
    clear: () => setChosen([]),
  }))
  return { chosen, ...acts }
}

interface FilterProps {
  filter: Filter
  /** How many closed companies match and are folded. */
  closed: number
  onFilter(filter: Filter): void
  children: ReactNode
}

function FilterBar({ filter, closed, onFilter, children }: FilterProps) {
  const change = (part: Partial<Filter>) => onFilter({ ...filter, ...part })
  return (
    <div className={styles.filter}>
      <Field
        label={words.find}
        type="search"
        limit={Infinity}
        value={filter.query}
        onValue={(query) => change({ query })}
      />
      <Select
        label={words.columns.stage}
        value={filter.stage}
        options={[
          ['all', words.allStages],
          ...stages.map((stage) => [stage, text.preparation.stages[stage]] as const),
        ]}
        onValue={(stage) => change({ stage })}
      />
      {(closed > 0 || filter.withClosed) && (
        <Tick checked={filter.withClosed} onTick={(withClosed) => change({ withClosed })}>
          {filter.withClosed ? words.withClosed : words.moreClosed(closed)}
        </Tick>
      )}
      {children}
    </div>
  )
}

interface ChosenProps {
  chosen: readonly string[]
  names: readonly string[]
  onClear(): void
}

/** Stays in sight, however far the table is scrolled. */
function Chosen({ chosen, names, onClear }: ChosenProps) {
  return (
    <section className={styles.chosen} aria-label={words.chosen}>
      <span className={looks.cut}>{names.join(', ')}</span>
      {chosen.length < 2 && <span className={looks.soft}>{words.oneMore}</span>}
      {chosen.length >= MOST_COMPARED && <span className={looks.soft}>{words.full}</span>}
      <span className={styles.acts}>
        {chosen.length >= 2 && (
          <LinkButton look="main" href={comparePage(chosen)}>
            {words.compareAll}
          </LinkButton>
        )}
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      </span>
    </section>
  )
}

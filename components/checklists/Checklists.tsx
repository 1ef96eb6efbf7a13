import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { text } from '@/locales/text'
import type { ItemId, ListId } from '@/method/checklists'
import { Checklist } from './Checklist'
import styles from './Checklists.module.css'
import { ListProgress } from './ListProgress'

const lists = ['rapport', 'vetting', 'close'] as const satisfies ListId[]
type CallList = (typeof lists)[number]

/**
 * The lists of the call: one open at a time, the counts of all three always in sight.
 *
 * @param props.under what is to be noted under an item
 */
export function Checklists({ under }: { under?: (item: ItemId) => ReactNode }) {
  // A recruiter who does not warm to the candidate may drop them: rapport is open when the call begins.
  const [open, setOpen] = useState<CallList>('rapport')
  const id = useId()
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    const next = listAt(event.key, lists.indexOf(open))
    if (!next) return
    event.preventDefault()
    setOpen(next)
    document.getElementById(`${id}${next}`)?.focus()
  }
  return (
    <div className={styles.checklists}>
      <div
        className={styles.tabs}
        role="tablist"
        aria-label={text.panel.checklists.title}
        tabIndex={-1}
        onKeyDown={turn}
      >
        {lists.map((list) => (
          <ListTab
            key={list}
            list={list}
            id={`${id}${list}`}
            panel={`${id}panel`}
            open={list === open}
            onOpen={setOpen}
          />
        ))}
      </div>
      <div
        key={open}
        className={styles.open}
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${open}`}
      >
        <Checklist list={open} under={under} />
      </div>
    </div>
  )
}

/** The list that a key leads to from the open one, or undefined for any other key. */
function listAt(key: string, from: number): CallList | undefined {
  if (key === 'ArrowRight') return lists[(from + 1) % lists.length]
  if (key === 'ArrowLeft') return lists.at(from - 1)
  if (key === 'Home') return lists[0]
  if (key === 'End') return lists.at(-1)
  return undefined
}

interface ListTabProps {
  list: CallList
  id: string
  panel: string
  open: boolean
  onOpen(list: CallList): void
}

function ListTab({ list, id, panel, open, onOpen }: ListTabProps) {
  return (
    <button
      type="button"
      role="tab"
      id={id}
      className={`${styles.tab} ${styles[list]}`}
      aria-selected={open}
      aria-controls={open ? panel : undefined}
      tabIndex={open ? 0 : -1}
      onClick={() => onOpen(list)}
    >
      {text.lists[list]} <ListProgress list={list} />
    </button>
  )
}

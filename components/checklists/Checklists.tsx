import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useListText } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { ItemId } from '@/method/checklists'
import { Checklist } from './Checklist'
import styles from './Checklists.module.css'
import { ListProgress } from './ListProgress'
import { type CallList, callLists, openList, openListId, useOpenList } from './open-list'

/**
 * The lists of the call. One is open at a time. The counts of all three are always in sight.
 *
 * @param props.under the form under an item
 * @param props.aboveClose stands above the list for the close
 */
export function Checklists({
  under,
  aboveClose,
}: {
  under?: (item: ItemId) => ReactNode
  aboveClose?: ReactNode
}) {
  const open = useOpenList()
  const id = useId()
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    const next = listAt(event.key, callLists.indexOf(open))
    if (!next) return
    event.preventDefault()
    openList(next)
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
        {callLists.map((list) => (
          <ListTab key={list} list={list} id={`${id}${list}`} open={list === open} />
        ))}
      </div>
      <div
        key={open}
        className={styles.open}
        role="tabpanel"
        id={openListId}
        aria-labelledby={`${id}${open}`}
      >
        {open === 'close' && aboveClose}
        <Checklist list={open} under={under} />
      </div>
    </div>
  )
}

/** The list that an arrow key, Home or End opens, or undefined for any other key. */
function listAt(key: string, from: number): CallList | undefined {
  if (key === 'ArrowRight') return callLists[(from + 1) % callLists.length]
  if (key === 'ArrowLeft') return callLists.at(from - 1)
  if (key === 'Home') return callLists[0]
  if (key === 'End') return callLists.at(-1)
  return undefined
}

function ListTab({ list, id, open }: { list: CallList; id: string; open: boolean }) {
  const name = useListText(list)
  return (
    <button
      type="button"
      role="tab"
      id={id}
      className={`${looks.tab} ${styles.tab} ${styles[list] ?? ''}`}
      aria-selected={open}
      aria-controls={open ? openListId : undefined}
      tabIndex={open ? 0 : -1}
      onClick={() => openList(list)}
    >
      {name} <ListProgress list={list} />
    </button>
  )
}

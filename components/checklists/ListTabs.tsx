import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { NEXT_STEPS, useIsHeard } from '@/components/shared/heard-now'
import {
  type CallList,
  callLists,
  changePanel,
  toList,
  useFront,
} from '@/components/shared/panel-state'
import { useListText } from '@/components/shared/use-wording'
import { Spoken } from '@/components/ui/Spoken'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { Checklist } from './Checklist'
import { ListProgress } from './ListProgress'
import styles from './ListTabs.module.css'
import { openListId, useOpenList } from './use-list'

interface Props {
  /** Stands at the end of the line. */
  children?: ReactNode
}

/**
 * The lists of the call with their counts. Below a question the open one shows its next items, and all of them where
 * there is room. Otherwise the whole list is in the card.
 */
export function ListTabs({ children }: Props) {
  const open = useOpenList()
  const isInCard = useFront().kind === 'list'
  const id = useId()
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    const next = listAt(event.key, callLists.indexOf(open))
    if (!next) return
    event.preventDefault()
    changePanel(toList(next))
    document.getElementById(`${id}${next}`)?.focus()
  }
  return (
    <div className={styles.lists}>
      <div className={styles.line}>
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
        {children}
      </div>
      {!isInCard && (
        <div key={open} role="tabpanel" id={openListId} aria-labelledby={`${id}${open}`}>
          <Checklist list={open} isShort />
        </div>
      )}
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
  const isHeard = useIsHeard(NEXT_STEPS) && list === 'close'
  return (
    <button
      type="button"
      role="tab"
      id={id}
      className={[looks.tab, styles.tab, styles[list], isHeard && styles.heard]
        .filter(Boolean)
        .join(' ')}
      title={isHeard ? text.following.nextSteps : undefined}
      aria-selected={open}
      aria-controls={open ? openListId : undefined}
      tabIndex={open ? 0 : -1}
      onClick={() => changePanel(toList(list))}
    >
      {name} <ListProgress list={list} />
      {isHeard && <Spoken>, {text.following.nextSteps}</Spoken>}
    </button>
  )
}

import type { ReactNode } from 'react'
import { send, useMirror } from '@/components/mirror/mirror'
import { changePanel, toItem, usePanel } from '@/components/shared/panel-state'
import { commandTime, useCall } from '@/components/shared/use-call'
import { useItemText, useListText } from '@/components/shared/use-wording'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { type ChecklistItem, type ItemId, itemsOf, type ListId } from '@/method/checklists'
import { topicsOfItem } from '@/method/findings'
import styles from './Checklist.module.css'
import { tickOf } from './ticks'
import { Prepared } from './Prepared'

interface Props {
  list: ListId
  /** The form under an item. A small button opens it, one at a time. */
  under?: ((item: ItemId) => ReactNode) | undefined
  /** Where there is little room, only the next items that are not ticked are shown. */
  isShort?: boolean
}

/** One list of the call at hand, with a box to tick for each item. */
export function Checklist({ list, under, isShort = false }: Props) {
  const name = useListText(list)
  return (
    <ul
      className={`${styles.list} ${styles[list] ?? ''} ${isShort ? styles.short : ''}`}
      aria-label={name}
    >
      {itemsOf(list).map((item) => (
        <Item key={item.id} item={item} under={under} />
      ))}
    </ul>
  )
}

/** Scrolls to the opened form. At the end of a short list a form opens out of sight. */
function bringIntoSight(opened: HTMLElement | null): void {
  opened?.closest('li')?.scrollIntoView({ block: 'nearest' })
}

function Item({ item, under }: { item: ChecklistItem } & Pick<Props, 'under'>) {
  const call = useCall()
  const { id, prepared } = item
  const words = useItemText(id)
  const isOpen = usePanel((panel) => panel.item === id)
  const tick = useMirror(({ dossier }) => tickOf(dossier, call.id, id))
  const at = tick?.at ?? null
  const set = (on: boolean) =>
    send('mark.set', { ...commandTime(call), kind: 'ticked', subject: id, on })
  return (
    <li
      className={[styles.item, tick ? styles.ticked : styles.next, isOpen && styles.opened]
        .filter(Boolean)
        .join(' ')}
    >
      <Tick long className={styles.label} checked={tick !== undefined} onTick={set}>
        <span>
          {words}
          {prepared && <Prepared prepared={prepared} />}
        </span>
      </Tick>
      {at !== null && (
        <span
          className={`${looks.time} ${styles.time}`}
          title={text.panel.checklists.tickedAt(clockTime(at))}
        >
          {clockTime(at)}
        </span>
      )}
      {topicsOfItem(id).length > 0 && (
        <IconButton
          label={text.findings.learned(words)}
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => changePanel(toItem(id))}
        >
          <Icon name="down" />
        </IconButton>
      )}
      {isOpen && under && (
        <div ref={bringIntoSight} className={styles.under}>
          {under(id)}
        </div>
      )}
    </li>
  )
}

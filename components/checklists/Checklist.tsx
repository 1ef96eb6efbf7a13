import type { ReactNode } from 'react'
import { send, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { useItemText, useKind, useListText } from '@/components/shared/use-wording'
import { IconButton } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { itemText } from '@/locales/wording'
import { type ChecklistItem, type ItemId, itemsOf, type ListId } from '@/method/checklists'
import { topicsOfItem } from '@/method/findings'
import styles from './Checklist.module.css'
import { tickOf } from './ticks'
import { closeItem, openItem, useOpenItem } from './open-list'
import { Prepared } from './Prepared'

interface Props {
  list: ListId
  /** The form under an item. A small button opens it, one at a time. */
  under?: ((item: ItemId) => ReactNode) | undefined
}

/** One list of the call at hand, with a box to tick for each item. */
export function Checklist({ list, under }: Props) {
  const name = useListText(list)
  const kind = useKind()
  const open = useOpenItem()
  return (
    <ul className={`${styles.list} ${styles[list] ?? ''}`} aria-label={name}>
      {itemsOf(list).map(({ id, prepared }) => (
        <li key={id} className={open === id ? `${styles.item} ${styles.opened}` : styles.item}>
          <Item item={id} prepared={prepared} />
          {under && topicsOfItem(id).length > 0 && (
            <IconButton
              label={text.findings.learned(itemText(kind, id))}
              className={styles.more}
              aria-expanded={open === id}
              onClick={() => (open === id ? closeItem() : openItem(id))}
            >
              <Icon name="down" />
            </IconButton>
          )}
          {open === id && (
            <div ref={bringIntoSight} className={styles.under}>
              {under?.(id)}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Scrolls to the opened form. At the end of a short list a form opens out of sight. */
function bringIntoSight(opened: HTMLElement | null): void {
  opened?.closest('li')?.scrollIntoView({ block: 'nearest' })
}

function Item({ item, prepared }: { item: ItemId; prepared: ChecklistItem['prepared'] }) {
  const call = useCall()
  const words = useItemText(item)
  const tick = useMirror(({ dossier }) => tickOf(dossier, call.id, item))
  const at = tick?.at ?? null
  const set = (on: boolean) =>
    send('mark.set', { ...commandTime(call), kind: 'ticked', subject: item, on })
  return (
    <>
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
    </>
  )
}

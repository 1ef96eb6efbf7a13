import { send, useMirror } from '@/components/mirror/store'
import { commandTime, useCall } from '@/components/mirror/use-call'
import { useItemText, useListText } from '@/components/mirror/use-wording'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import { type ItemId, itemsOf, type ListId } from '@/method/checklists'
import styles from './Checklist.module.css'
import { tickOf } from './marks'

/** One list of the call at hand, each item with a box to tick. */
export function Checklist({ list }: { list: ListId }) {
  const name = useListText(list)
  return (
    <ul className={`${styles.list} ${styles[list] ?? ''}`} aria-label={name}>
      {itemsOf(list).map(({ id }) => (
        <Item key={id} item={id} />
      ))}
    </ul>
  )
}

function Item({ item }: { item: ItemId }) {
  const call = useCall()
  const words = useItemText(item)
  const tick = useMirror(({ dossier }) => tickOf(dossier, call.id, item))
  const at = tick?.at ?? null
  const set = (on: boolean) =>
    send('mark.set', { ...commandTime(call), kind: 'ticked', subject: item, on })
  return (
    <li className={styles.item}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          checked={tick !== undefined}
          onChange={(event) => set(event.target.checked)}
        />
        <span>{words}</span>
      </label>
      {at !== null && (
        <span className={styles.time} title={text.panel.checklists.tickedAt(clockTime(at))}>
          {clockTime(at)}
        </span>
      )}
    </li>
  )
}

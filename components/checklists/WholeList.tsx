import type { ReactNode } from 'react'
import { cardHeadingId } from '@/components/shared/turn-card'
import { useListText } from '@/components/shared/use-wording'
import { Scroll } from '@/components/ui/Scroll'
import type { ItemId } from '@/method/checklists'
import { Checklist } from './Checklist'
import { openListId, useOpenList } from './use-list'
import styles from './WholeList.module.css'

interface Props {
  /** One line under the heading. */
  advice: ReactNode
  /** The form under an item. */
  under?: (item: ItemId) => ReactNode
}

/** The open list, all of it, in the card: until a question is chosen, or when the candidate asks for it. */
export function WholeList({ advice, under }: Props) {
  const open = useOpenList()
  const name = useListText(open)
  return (
    <div key={open} className={styles.whole} role="tabpanel" id={openListId} aria-label={name}>
      <header className={styles.head}>
        <h2 id={cardHeadingId} tabIndex={-1} className={styles.name}>
          {name}
        </h2>
        {advice}
      </header>
      <Scroll className={styles.items}>
        <Checklist list={open} under={under} />
      </Scroll>
    </div>
  )
}

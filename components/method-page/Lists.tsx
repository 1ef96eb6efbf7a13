import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { itemsOf, listIds } from '@/method/checklists'
import { type SourceId, sources } from '@/method/sources'
import styles from './MethodPage.module.css'
import { Point } from './Point'

/** The four checklists of the panel and the popup. */
export function Lists() {
  return (
    <div className={styles.columns}>
      {listIds.map((list) => (
        <div key={list}>
          <h3>{text.lists[list]}</h3>
          <ul className={styles.points}>
            {itemsOf(list).map(({ id, obligation, source }) => (
              <Point key={id} obligations={[obligation]}>
                {text.items[id]}
                {source && <span className={looks.soft}> · {nameOf(source)}</span>}
              </Point>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

const nameOf = (source: SourceId) => `${sources[source].author}, ${sources[source].title}`

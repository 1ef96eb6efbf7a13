import { useRef } from 'react'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import type { DeletedLine, DeletedRecord } from '@/messages'
import { Confirm } from './Confirm'
import styles from './Deleting.module.css'
import { useDeleted } from './use-deleted'
import { useErasing } from './use-erasing'
import { whatOf } from './words'

const words = pages.deleted

/** What was deleted: each can be put back, or deleted for good. */
export function DeletedList() {
  const { list, isUnread } = useDeleted()
  const { erasing, begin, leave, erase } = useErasing()
  const top = useRef<HTMLParagraphElement>(null)
  // The line leaves the page. The focus moves to what stays.
  const putBackLine = (line: DeletedLine) => {
    putBack(line)
    top.current?.focus()
  }
  return (
    <Section id="deleted" title={words.title}>
      <div className={styles.part}>
        <p ref={top} tabIndex={-1}>
          {words.what}
        </p>
        {isUnread && <p className={looks.problem}>{words.unread}</p>}
        {erasing.step === 'asked' && (
          <Confirm
            // Each question gets the focus anew.
            key={erasing.records?.map(({ id }) => id).join(' ') ?? 'all'}
            goes={erasing.goes}
            onErase={() => void erase(erasing.records)}
            onLeave={() => {
              leave()
              top.current?.focus()
            }}
          />
        )}
        <output>
          {erasing.step === 'working' && words.working}
          {erasing.step === 'said' && (
            <p className={erasing.isProblem ? looks.problem : undefined}>{erasing.words}</p>
          )}
        </output>
        {list?.count === 0 && <p className={looks.soft}>{words.none}</p>}
        {list && list.count > 0 && (
          <>
            <ul className={styles.lines} aria-label={words.title}>
              {list.lines.map((line) => (
                <Line
                  key={`${line.table} ${line.id}`}
                  line={line}
                  onPutBack={() => putBackLine(line)}
                  onErase={() => void begin([recordOf(line)])}
                />
              ))}
            </ul>
            {list.count > list.lines.length && (
              <p className={looks.soft}>{words.shown(list.lines.length, list.count)}</p>
            )}
            <Button onClick={() => void begin(null)}>{words.all}</Button>
          </>
        )}
      </div>
    </Section>
  )
}

const recordOf = ({ table, id }: DeletedLine): DeletedRecord => ({ table, id })

interface LineProps {
  line: DeletedLine
  onPutBack(): void
  onErase(): void
}

function Line({ line, onPutBack, onErase }: LineProps) {
  const { table, company, at } = line
  const what = whatOf(line)
  const about = [
    words.kinds[table],
    table === 'companies' ? '' : company,
    words.when(day.format(at)),
  ]
  return (
    <li className={styles.line}>
      <div className={styles.about}>
        <p className={styles.what}>{what}</p>
        <p className={looks.small}>{about.filter(Boolean).join(' · ')}</p>
      </div>
      <span className={styles.acts}>
        <Button aria-label={words.putBackOf(what)} onClick={onPutBack}>
          {words.putBack}
        </Button>
        <Button look="quiet" aria-label={words.forGoodOf(what)} onClick={onErase}>
          {words.forGood}
        </Button>
      </span>
    </li>
  )
}

function putBack({ table, id, companyId }: DeletedLine): void {
  const back = { now: Date.now(), deleted: false }
  if (table === 'companies') send('company.delete', { companyId, ...back })
  if (table === 'calls') send('call.delete', { id, companyId, ...back })
  if (table === 'notes') send('note.delete', { id, companyId, ...back })
  if (table === 'people') send('person.write', { id, companyId, now: back.now, removed: false })
}

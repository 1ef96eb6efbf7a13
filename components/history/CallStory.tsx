import { callPage } from '@/components/shared/company-page'
import looks from '@/components/ui/Looks.module.css'
import { day } from '@/locales/formats'
import { text } from '@/locales/text'
import { flagSigns } from '@/method/note-flags'
import type { Call } from '@/storage/records/call'
import type { Note } from '@/storage/records/note'
import styles from './History.module.css'
import type { Line, Story } from './story'
import { useNotesOf, useStory } from './use-story'

const words = text.history

interface Props {
  call: Call
  /** Everything that is known, with the verdict and all notes. Otherwise only what the next call needs. */
  whole?: boolean
}

/** The story of one call, under its day. */
export function CallStory({ call, whole = false }: Props) {
  const story = useStory(call)
  const notes = useNotesOf(call.id).filter(({ flag }) => whole || flag !== null)
  const { startedAt, endedAt } = call
  const minutes = Math.max(1, Math.round(((endedAt ?? 0) - (startedAt ?? 0)) / 60_000))
  const shown = partsOf(story, whole)
  const isEmpty = shown.every(({ lines }) => lines.length === 0) && notes.length === 0
  return (
    <article className={styles.call}>
      <h3 className={styles.day}>{words.call(day.format(startedAt ?? 0), minutes)}</h3>
      {shown.map(({ title, lines }) => (
        <Part key={title} title={title} lines={lines} />
      ))}
      {notes.length > 0 && <Notes notes={notes} />}
      {isEmpty && <p className={looks.soft}>{words.nothing}</p>}
      {whole && (
        <a className={styles.open} href={callPage(call.id)}>
          {words.lookBack}
        </a>
      )}
    </article>
  )
}

const partsOf = ({ promised, open, pay, said, judged }: Story, whole: boolean) => [
  ...(whole ? [{ title: words.judged, lines: judged }] : []),
  { title: words.promised, lines: promised },
  { title: words.open, lines: open },
  { title: words.pay, lines: pay },
  { title: words.said, lines: said },
]

function Part({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h4 className={styles.part}>{title}</h4>
      <dl>
        {lines.map((line) => (
          <div key={line.title} className={styles.line}>
            <dt>{line.title}</dt>
            <dd>{line.words}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <div>
      <h4 className={styles.part}>{words.notes}</h4>
      <ul>
        {notes.map(({ id, flag, text: noted }) => (
          <li key={id} className={styles.note}>
            {flag && (
              <>
                <span className={styles.flag}>
                  <span aria-hidden="true">{flagSigns[flag]} </span>
                  {text.flags[flag]}
                </span>{' '}
              </>
            )}
            {noted}
          </li>
        ))}
      </ul>
    </div>
  )
}

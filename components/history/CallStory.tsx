import type { ReactNode } from 'react'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { flagSigns } from '@/method/note-flags'
import type { Note } from '@/storage/records/note'
import styles from './History.module.css'
import type { Line, Story } from '@/components/shared/call-story'
import { useNotesOf, useStory } from './use-story'

const words = text.history

interface Props {
  callId: string
  heading: string
  /** Everything that is known, with the verdict and all notes. Otherwise only what the next call needs. */
  whole?: boolean
  /** Stands under the story. */
  children?: ReactNode
}

/** The story of one call, under its day. */
export function CallStory({ callId, heading, whole = false, children }: Props) {
  const story = useStory(callId)
  const { kept, drafts } = useNotesOf(callId)
  const notes = kept.filter(({ flag }) => whole || flag !== null)
  const open = whole ? drafts : []
  const shown = partsOf(story, whole)
  const isEmpty = [...shown.map(({ lines }) => lines), notes, open].every(
    (part) => part.length === 0,
  )
  return (
    <article className={styles.call}>
      <h3 className={styles.day}>{heading}</h3>
      {shown.map(({ title, lines }) => (
        <Part key={title} title={title} lines={lines} />
      ))}
      <Notes title={words.notes} notes={notes} />
      <Notes title={words.drafts} notes={open} />
      {isEmpty && <p className={looks.soft}>{words.nothing}</p>}
      {children}
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

function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <div>
      <h4 className={styles.part}>{title}</h4>
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

import { useState } from 'react'
import { useFiling } from '@/components/shared/filing'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { topicsOfFlag, wordsFieldOf } from '@/method/findings'
import type { Note } from '@/storage/records/note'
import styles from './Findings.module.css'

const words = text.findings

/** Copies a flagged note's text into the topic it belongs to, with the note's time. A second tap takes it out. */
export function Filing({ note }: { note: Note }) {
  const [open, setOpen] = useState(false)
  const { isIn, toggle } = useFiling(note)
  const topics = note.flag ? topicsOfFlag(note.flag).filter(wordsFieldOf) : []
  const filed = topics.filter((topic) => isIn({ topic }))
  if (topics.length === 0) return null
  return (
    <div className={styles.filing}>
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.file}
      </Button>
      {open && (
        <Choice
          label={words.file}
          options={topics.map(({ id }) => ({ value: id, text: words.topics[id] }))}
          chosen={filed.map(({ id }) => id)}
          onTap={(id) =>
            topics.filter((topic) => topic.id === id).forEach((topic) => toggle({ topic }))
          }
        />
      )}
      <p className={looks.small} aria-live="polite">
        {filed.length > 0 && words.filed(filed.map(({ id }) => words.topics[id]).join(', '))}
      </p>
    </div>
  )
}

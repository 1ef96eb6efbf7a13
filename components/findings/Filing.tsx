import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { writeFinding } from '@/components/shared/findings'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type FieldId, type FindingTopic, topicsOfFlag, wordsFieldOf } from '@/method/findings'
import { findingOf } from '@/storage/records/finding'
import type { Note } from '@/storage/records/note'
import { holdsLines, withLines, withoutLines } from './lines-in-text'
import styles from './Findings.module.css'

const words = text.findings

/** Copies a flagged note's text into the topic it belongs to, with the note's time. A second tap takes it out. */
export function Filing({ note }: { note: Note }) {
  const call = useCall()
  const [open, setOpen] = useState(false)
  const findings = useMirror(({ dossier }) => dossier?.findings)
  const topics = note.flag ? topicsOfFlag(note.flag).filter(wordsFieldOf) : []
  const known = (field: FieldId) => findingOf(findings ?? [], call.id, field)?.text ?? ''
  const said = note.text.trim()
  const filed = topics.filter((topic) => said !== '' && holdsLines(known(fieldOf(topic)), said))
  if (topics.length === 0) return null

  const file = (topic: FindingTopic) => {
    const field = fieldOf(topic)
    const change = filed.includes(topic) ? withoutLines : withLines
    writeFinding(call, field, change(known(field), said), { at: note.at, complete: true })
  }
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
          onTap={(id) => topics.filter((topic) => topic.id === id).forEach(file)}
        />
      )}
      <p className={looks.small} aria-live="polite">
        {filed.length > 0 && words.filed(filed.map(({ id }) => words.topics[id]).join(', '))}
      </p>
    </div>
  )
}

function fieldOf(topic: FindingTopic): FieldId {
  const field = wordsFieldOf(topic)
  if (field === undefined) throw new Error(`${topic.id} has no room for words`)
  return field
}

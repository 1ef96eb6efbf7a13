import { useState } from 'react'
import styles from './FileDrop.module.css'
import looks from './Looks.module.css'

interface Props {
  label: string
  /** What stands under it: how large a file may be. */
  limit: string
  /** The kinds of files that the browser offers first; all without it. */
  accept?: string
  onFile(file: File): void
}

/** The place for a file: it is chosen, or dropped. */
export function FileDrop({ label, limit, accept, onFile }: Props) {
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it takes what is dropped; keys use the field in it
    <label
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        // The same file can be chosen again: it may have been mended.
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event) => take(event.target.files)}
      />
      <span className={looks.small}>{limit}</span>
    </label>
  )
}

import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import styles from './Invitation.module.css'
import { LARGEST_FILE, sizeOf, textOfFile } from './invitation-file'

const words = pages.invitation

/** What stands in the box: a typed or pasted text, or a file. */
export interface Pasted {
  text: string
  /** The file's name and size; null if it is no file. */
  file: { name: string; size: number } | null
}

/** One box for all that an invitation can be: a link, a text, or an .ics file that is chosen, dropped or pasted. */
export function InvitationBox({
  pasted,
  choosesFiles,
  onPaste,
  children,
}: {
  pasted: Pasted
  /** A popup may close when another window opens: then a file is dropped or pasted. */
  choosesFiles: boolean
  onPaste(pasted: Pasted): void
  /** Why nothing was read; '' or nothing if something was. */
  children: ReactNode
}) {
  const said = useId()
  const [problem, setProblem] = useState('')
  const open = (file: File | null | undefined) => {
    if (!file) return false
    setProblem('')
    void textOfFile(file).then((result) =>
      'problem' in result
        ? setProblem(result.problem)
        : onPaste({ ...result, file: { name: file.name, size: file.size } }),
    )
    return true
  }
  const drop = (event: DragEvent) => {
    if (open(event.dataTransfer.files[0])) event.preventDefault()
  }
  return (
    <div
      className={styles.box}
      onDrop={drop}
      onDragOver={(event) => holdsFile(event) && event.preventDefault()}
    >
      {pasted.file ? (
        <p className={styles.file}>
          {words.file(pasted.file.name, sizeOf(pasted.file.size))}
          <Button look="quiet" ref={focusOnMount} onClick={() => onPaste({ text: '', file: null })}>
            {words.takeAway}
          </Button>
        </p>
      ) : (
        <LongField
          label={text.newCall.invitation}
          hint={text.newCall.invitationHint}
          className={styles.text ?? ''}
          rows={3}
          limit={LARGEST_FILE}
          value={pasted.text}
          ref={focusOnMount}
          aria-describedby={said}
          onValue={(value) => {
            setProblem('')
            onPaste({ text: value, file: null })
          }}
          onPaste={(event) => {
            if (open(event.clipboardData.files[0])) event.preventDefault()
          }}
        />
      )}
      {choosesFiles && !pasted.file && <ChooseFile onFile={open} />}
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      <output id={said} className={children ? looks.problem : undefined}>
        {children}
      </output>
    </div>
  )
}

const focusOnMount = (field: HTMLElement | null) => field?.focus()
const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

function ChooseFile({ onFile }: { onFile(file: File | undefined): void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <p>
      <Button look="quiet" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,text/calendar,text/plain"
        aria-label={words.choose}
        onChange={({ target }) => {
          onFile(target.files?.[0])
          // The same file can be chosen again.
          target.value = ''
        }}
      />
    </p>
  )
}

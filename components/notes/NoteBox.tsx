import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { send, typed, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { GrowingText } from '@/components/ui/GrowingText'
import { goOnAtEnd } from '@/components/ui/start-at-end'
import { text } from '@/locales/text'
import { behindFlag, flagBegun, flagSigns, type NoteFlag } from '@/method/note-flags'
import { keptForm } from '@/storage/records/note'
import { LONG_LENGTH } from '@/storage/records/record'
import { FlagButtons } from './FlagButtons'
import { noteBoxId } from './focus'
import { LinkSwitch } from './LinkSwitch'
import styles from './NoteBox.module.css'
import { draftOf } from './records'
import { useBeginning } from './use-beginning'

const texts = text.panel.notes

/**
 * The box to write a note in. Its text is a record from the first key on, and the box reads it from the mirror.
 * No text exists in this box alone.
 */
export function NoteBox({ linkTo, onKept }: { linkTo: string | null; onKept(): void }) {
  const call = useCall()
  const [begunHere, setBegunHere] = useState<string | null>(null)
  const [linkedTo, setLinkedTo] = useState<string | null>(null)
  const found = useMirror(({ dossier }) => draftOf(dossier, call.id, begunHere))
  const helpId = useId()
  const place = useRef<HTMLDivElement>(null)
  // If the draft was emptied, the next key begins a new note with its own time.
  const draft = found?.text ? found : undefined
  const flag = draft && !draft.plain ? flagBegun(draft.text) : null
  // The switch is on only for the question that it was turned on for. A draft keeps its link.
  const promptId = draft ? draft.promptId : linkedTo === linkTo ? linkTo : null

  const beginsWith = useBeginning()
  const write = (written: string, plain: boolean) => {
    const { companyId, callId, at, now } = commandTime(call)
    const id = draft?.id ?? crypto.randomUUID()
    setBegunHere(id)
    const begun = { at: draft ? draft.at : at, now: draft?.createdAt ?? now }
    typed('note.write', { id, companyId, callId, promptId, text: written, plain, ...begun })
  }
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) =>
    write(target.value, beginsWith.change(target, nativeEvent) ?? draft?.plain ?? false)
  const flagIt = (chosen: NoteFlag | null) => {
    const words = flag === null ? (draft?.text ?? '') : behindFlag(draft?.text ?? '')
    write(chosen === null ? words : `${flagSigns[chosen]} ${words}`, false)
    place.current?.querySelector('textarea')?.focus()
  }
  const keep = () => {
    // A text that is too long stays in the box, which says so. In the list it would look kept.
    if (!draft?.text.trim() || draft.text.length > LONG_LENGTH) return
    // A flag that waits for its words.
    if (flag !== null && draft.text.length > 1 && behindFlag(draft.text) === '') return
    const { id, companyId, callId, at, plain } = draft
    const kept = { id, companyId, callId, at, promptId, plain, ...keptForm(draft), now: Date.now() }
    typed('note.keep', kept, { complete: true })
    onKept()
  }
  const link = (to: string | null) => {
    setLinkedTo(to)
    if (draft) {
      const { id, companyId } = draft
      send('note.edit', { id, companyId, now: Date.now(), promptId: to })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter chooses a word while an input method composes.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    keep()
  }

  return (
    <div ref={place} className={styles.place}>
      <GrowingText
        id={noteBoxId}
        ref={goOnAtEnd}
        className={styles.box}
        aria-label={texts.box}
        aria-describedby={helpId}
        placeholder={texts.placeholder}
        value={draft?.text ?? ''}
        onChange={onChange}
        onPaste={beginsWith.paste}
        onKeyDown={onKeyDown}
      />
      <span id={helpId} hidden>
        {texts.flagHelp}
      </span>
      <div className={styles.signs}>
        <LinkSwitch linkTo={linkTo} linked={promptId} onLink={link} />
        <FlagButtons flag={flag} onFlag={flagIt} />
      </div>
    </div>
  )
}

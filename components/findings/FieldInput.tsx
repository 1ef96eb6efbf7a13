import { setFinding, useFinding, writeFinding } from '@/components/shared/findings'
import { useCall } from '@/components/shared/use-call'
import { GrowingText } from '@/components/ui/GrowingText'
import { LineInput } from '@/components/ui/LineInput'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { FindingField } from '@/method/findings'
import { LONG_LENGTH } from '@/storage/records/record'
import styles from './Findings.module.css'

interface Props {
  field: FindingField
  id: string
  /** Its name, if no label stands beside it. */
  label: string | undefined
}

/** A field to type in. Each letter is sent to be saved. */
export function FieldInput({ field, id, label }: Props) {
  const call = useCall()
  const value = useFinding(field.id)?.text ?? ''
  const { hint } = text.findings.fields[field.id]
  const shared = { id, value, 'aria-label': label, placeholder: hint ?? label }
  if (field.kind === 'date')
    return (
      <input
        type="date"
        className={`${looks.box} ${styles.short}`}
        {...shared}
        onChange={({ target }) => setFinding(call, field.id, target.value)}
      />
    )
  const write = (typed: string) => writeFinding(call, field.id, typed)
  if (field.kind === 'words')
    return (
      <GrowingText
        className={styles.words}
        {...shared}
        onChange={({ target }) => write(target.value)}
      />
    )
  // A number is text too. People say "two or three", and typed text is never cleared.
  return (
    <LineInput
      className={field.kind === 'number' ? styles.figure : styles.short}
      inputMode={field.kind === 'number' ? 'decimal' : 'text'}
      limit={LONG_LENGTH}
      {...shared}
      onChange={({ target }) => write(target.value)}
    />
  )
}

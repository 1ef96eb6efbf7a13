import { useId } from 'react'
import { setFinding, useFinding } from '@/components/shared/findings'
import { optionWords } from '@/components/shared/finding-words'
import { useCall } from '@/components/shared/use-call'
import { Choice } from '@/components/ui/Choice'
import looks from '@/components/ui/Looks.module.css'
import { clockTime } from '@/components/ui/time'
import { text } from '@/locales/text'
import type { FindingField } from '@/method/findings'
import { FieldInput } from './FieldInput'
import { MoneyPick } from './MoneyPick'
import styles from './Findings.module.css'

const words = text.findings

interface Props {
  field: FindingField
  /** In one row with other fields. It has no time, and no label if its options explain themselves. */
  compact?: boolean
}

/** One field: its name, its options or text box, and the time when it was noted. */
export function FieldRow({ field, compact = false }: Props) {
  const id = useId()
  const at = useFinding(field.id)?.at ?? null
  const { label } = words.fields[field.id]
  const tapped = field.options !== undefined
  const isWords = field.kind === 'words'
  const time = !compact && at !== null && <span className={looks.time}>{clockTime(at)}</span>
  const named = !compact || field.kind === 'number' || field.kind === 'short'
  return (
    <div className={styles.row} title={at === null ? undefined : words.takenAt(clockTime(at))}>
      {named &&
        (tapped ? (
          <span id={`${id}label`} className={`${looks.small} ${styles.label}`}>
            {label}
          </span>
        ) : (
          <label htmlFor={id} className={`${looks.small} ${styles.label}`}>
            {label}
          </label>
        ))}
      {/* The text box fills the line below, so the time stands before it. */}
      {isWords && time}
      {tapped ? (
        <Options field={field} labelledBy={named ? `${id}label` : undefined} />
      ) : (
        <Input field={field} id={id} named={named} />
      )}
      {!isWords && time}
    </div>
  )
}

function Input({ field, id, named }: { field: FindingField; id: string; named: boolean }) {
  const name = named ? undefined : words.fields[field.id].label
  if (field.kind === 'currency' || field.kind === 'period')
    return <MoneyPick field={field} id={id} label={name} />
  return <FieldInput field={field} id={id} label={name} />
}

/** One tap chooses an option. A second tap takes it back. */
function Options({ field, labelledBy }: { field: FindingField; labelledBy: string | undefined }) {
  const call = useCall()
  const chosen = (useFinding(field.id)?.text ?? '').split(',')
  const options = field.options ?? []
  const tap = (option: string) => {
    const isChosen = chosen.includes(option)
    if (field.kind !== 'toggles') return setFinding(call, field.id, isChosen ? '' : option)
    const next = options.filter((each) => (each === option ? !isChosen : chosen.includes(each)))
    setFinding(call, field.id, next.join(','))
  }
  return (
    <Choice
      label={labelledBy === undefined ? words.fields[field.id].label : undefined}
      labelledBy={labelledBy}
      options={options.map((value) => ({ value, text: optionWords(field.id, value) }))}
      chosen={chosen}
      onTap={tap}
    />
  )
}

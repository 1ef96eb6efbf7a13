import { typed } from '@/components/mirror/mirror'
import { IconButton } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Icon } from '@/components/ui/Icon'
import { LongField } from '@/components/ui/LongField'
import { Select } from '@/components/ui/Select'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { newPerson, type Person, type PersonFacts } from '@/storage/records/person'
import styles from './People.module.css'

const words = text.planning.people
const focusOnMount = (input: HTMLInputElement | null) => input?.focus()

/** The form of one person. The first letter creates the record. */
export function PersonForm({
  id,
  companyId,
  person = newPerson(id, companyId, 0),
  isNew,
  onRemove,
}: {
  id: string
  companyId: string
  /** Undefined until something is written. */
  person: Person | undefined
  isNew: boolean
  onRemove(): void
}) {
  const write = (change: Partial<PersonFacts>) => keep({ id, companyId }, change)
  const line = (field: 'name' | 'role' | 'email' | 'phone') => ({
    label: words[field],
    value: person[field],
    onValue: (value: string) => write({ [field]: value }),
  })
  const name = person.name || words.unnamed
  return (
    <fieldset className={styles.person}>
      <Spoken as="legend">{name}</Spoken>
      <Field {...line('name')} ref={isNew ? focusOnMount : undefined} />
      <Field {...line('role')} />
      <Select
        label={words.side}
        value={person.side ?? ''}
        options={sides}
        onValue={(side) => write({ side: side === '' ? null : side })}
      />
      <Field {...line('email')} type="email" />
      <Field {...line('phone')} type="tel" />
      <div className={styles.detail}>
        <LongField
          label={words.detail}
          hint={words.detailHint}
          value={person.detail}
          onValue={(detail) => write({ detail })}
        />
        <IconButton label={`${words.remove}: ${name}`} onClick={onRemove}>
          <Icon name="bin" />
        </IconButton>
      </div>
    </fieldset>
  )
}

function keep(whom: { id: string; companyId: string }, change: Partial<PersonFacts>) {
  typed('person.write', { ...whom, now: Date.now(), ...change })
}

const sides = (['', 'in-house', 'agency'] as const).map(
  (side) => [side, words.sides[side]] as const,
)

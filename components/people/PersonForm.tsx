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

interface Whom {
  id: string
  companyId: string
  /** Undefined until something is written. */
  person: Person | undefined
}

/** The form of one person. The first letter creates the record. */
export function PersonForm({
  id,
  companyId,
  person = newPerson(id, companyId, 0),
  isNew,
  onRemove,
}: Whom & { isNew: boolean; onRemove(): void }) {
  const { write, line, side } = fieldsOf({ id, companyId, person })
  const name = person.name || words.unnamed
  return (
    <fieldset className={styles.person}>
      <Spoken as="legend">{name}</Spoken>
      <Field {...line('name')} ref={isNew ? focusOnMount : undefined} />
      <Field {...line('role')} />
      <Select {...side} />
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

/** What one must know before the call, without a frame around it. */
export function PersonInShort({ id, companyId, person = newPerson(id, companyId, 0) }: Whom) {
  const { line, side } = fieldsOf({ id, companyId, person })
  return (
    <div className={styles.short}>
      <Field {...line('name')} />
      <Field {...line('role')} />
      <Select {...side} />
    </div>
  )
}

/** What the fields of a person get. */
function fieldsOf({ id, companyId, person }: Whom & { person: Person }) {
  const write = (change: Partial<PersonFacts>) =>
    typed('person.write', { id, companyId, now: Date.now(), ...change })
  return {
    write,
    line: (field: 'name' | 'role' | 'email' | 'phone') => ({
      label: words[field],
      value: person[field],
      onValue: (value: string) => write({ [field]: value }),
    }),
    side: {
      label: words.side,
      value: person.side ?? ('' as const),
      options: sides,
      onValue: (side: '' | 'in-house' | 'agency') => write({ side: side === '' ? null : side }),
    },
  }
}

const sides = (['', 'in-house', 'agency'] as const).map(
  (side) => [side, words.sides[side]] as const,
)

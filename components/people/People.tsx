import { useState } from 'react'
import { send, useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { text } from '@/locales/text'
import { contactId, hadContact, newPersonId, type Person } from '@/storage/records/person'
import { oldestFirst } from '@/storage/records/record'
import styles from './People.module.css'
import { PersonForm } from './PersonForm'

const words = text.planning.people
const none: readonly Person[] = []
const focusOnMount = (button: HTMLButtonElement | null) => button?.focus()

/** The people on the call, and what is known of them. A removed person can come back. */
export function People({ companyId }: { companyId: string }) {
  const people = oldestFirst(useMirror(({ dossier }) => dossier?.people ?? none))
  /** The id of a person who has a form but no record yet. */
  const [added, setAdded] = useState<string>()
  const [justRemoved, setJustRemoved] = useState<string>()
  const present = people.filter(({ removedAt }) => removedAt === null).map(({ id }) => id)
  const ids = [...new Set([...present, ...newcomers(people, companyId, added)])]
  const remove = (id: string, removed: boolean) => {
    setRemoved({ id, companyId, removed })
    setAdded(undefined)
    setJustRemoved(removed ? id : undefined)
  }
  return (
    <>
      {ids.map((id) => (
        <PersonForm
          key={id}
          id={id}
          companyId={companyId}
          person={people.find((person) => person.id === id)}
          isNew={id === added}
          onRemove={() => remove(id, true)}
        />
      ))}
      {people
        .filter(({ removedAt }) => removedAt !== null)
        .map(({ id, name }) => (
          <p key={id} className={styles.removed}>
            {words.removed(name || words.unnamed)}
            <Button
              look="quiet"
              ref={id === justRemoved ? focusOnMount : undefined}
              onClick={() => remove(id, false)}
            >
              <Icon name="undo" />
              {words.bringBack}
            </Button>
          </p>
        ))}
      <Button
        look="quiet"
        className={styles.add}
        onClick={() => setAdded(newPersonId(useMirror.getState().dossier, companyId))}
      >
        <Icon name="plus" />
        {words.add}
      </Button>
    </>
  )
}

function setRemoved(whom: { id: string; companyId: string; removed: boolean }) {
  send('person.write', { ...whom, now: Date.now() })
}

/** The person who was just added. If nobody was ever known, it is the contact, who stands in the panel's header. */
function newcomers(people: readonly Person[], companyId: string, added: string | undefined) {
  if (added !== undefined) return [added]
  const known = useMirror.getState().dossier
  const isFirst = people.length === 0 && !(known && hadContact(known, companyId))
  return isFirst ? [contactId(companyId)] : []
}

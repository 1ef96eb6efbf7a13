import { useState } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { contactOf, newPersonId, type Person } from '@/storage/records/person'
import { PersonInShort } from './PersonForm'

const none: readonly Person[] = []

/** The person whom the call is with: the name, the job and the employer. */
export function WhoIsIt({ companyId }: { companyId: string }) {
  const people = useMirror(({ dossier }) => dossier?.people ?? none)
  // The form keeps to one person. If the name is cleared to type another, somebody else may become the contact.
  const [id] = useState(
    () => contactOf(people, companyId)?.id ?? newPersonId(useMirror.getState().dossier, companyId),
  )
  return (
    <PersonInShort id={id} companyId={companyId} person={people.find((one) => one.id === id)} />
  )
}

import { useMirror } from '@/components/mirror/mirror'
import { Select } from '@/components/ui/Select'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { onList, type Person } from '@/storage/records/person'

const words = text.letter

/** Chooses the person to whom the letter goes. Nothing if there are fewer than two. */
export function To({
  followUp,
  onChoose,
}: {
  followUp: DueFollowUp
  onChoose(person: Person): void
}) {
  const people = onList(useMirror(({ dossier }) => dossier?.people) ?? [], followUp.companyId)
  if (people.length < 2) return null
  return (
    <Select
      label={words.to}
      value={followUp.personId ?? ''}
      options={people.map(({ id, name, role }) => [id, words.toWhom(name, role)] as const)}
      onValue={(chosen) => {
        const person = people.find(({ id }) => id === chosen)
        if (person) onChoose(person)
      }}
    />
  )
}

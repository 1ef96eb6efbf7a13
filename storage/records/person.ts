import * as z from 'zod/mini'
import type { Dossier } from './dossier'
import { erasureId } from './erasure'
import {
  bases,
  changed,
  command,
  id,
  instant,
  oldestFirst,
  recordFields,
  shortText,
  since,
  typedText,
} from './record'

/** The two employers of people on the other side. An agency fills jobs at several companies. */
const personSides = ['in-house', 'agency'] as const

/** What is known of a person. */
const facts = {
  name: shortText,
  /** Their job. */
  role: shortText,
  /** Null while it is not known. */
  side: z.nullable(z.enum(personSides)),
  email: shortText,
  phone: shortText,
  /** Something personal to come back to. */
  detail: typedText,
}

/** Somebody at the company, or at an agency that speaks for it. Later the person may be an advocate (obligation 7). */
export const personSchema = z.object({
  ...recordFields,
  ...facts,
  createdAt: instant,
  /** When the candidate took the person off the list. The record stays: no command deletes one. */
  removedAt: z.nullable(instant),
})
export type Person = z.infer<typeof personSchema>
export type PersonFacts = Pick<Person, keyof typeof facts>

/** The id of the contact: the first person added. Two surfaces that add one at the same time add the same record. */
export const contactId = (companyId: string): string => `${companyId}:contact`

/** The company whose contact has this id; undefined for the id of another person. */
export const companyOfContact = (personId: string): string | undefined =>
  /^(.+):contact$/.exec(personId)?.[1]

/**
 * The person that the header names and the candidate thanks: the contact, else the first other person on the list.
 * A person with a name goes before one without.
 */
export function contactOf(people: readonly Person[], companyId: string): Person | undefined {
  const ranked = onList(people, companyId)
  return ranked.find(({ name }) => name.trim() !== '') ?? ranked[0]
}

/** The people on the list, the contact first. */
export function onList(people: readonly Person[], companyId: string): readonly Person[] {
  const isContact = ({ id }: Person) => id === contactId(companyId)
  const present = oldestFirst(people).filter(({ removedAt }) => removedAt === null)
  return [...present.filter(isContact), ...present.filter((one) => !isContact(one))]
}

/** Whether the company has, or had, somebody with the id of the contact. That record is not written over or made anew. */
export const hadContact = (
  { people, erasures }: Pick<Dossier, 'people' | 'erasures'>,
  companyId: string,
): boolean => {
  const id = contactId(companyId)
  return (
    people.some((person) => person.id === id) ||
    erasures.some((erasure) => erasure.id === erasureId('people', id))
  )
}

/** The id for one more person. */
export const newPersonId = (
  known: Pick<Dossier, 'people' | 'erasures'> | null,
  companyId: string,
): string => (known && hadContact(known, companyId) ? crypto.randomUUID() : contactId(companyId))

const nothingKnown: PersonFacts = {
  name: '',
  role: '',
  side: null,
  email: '',
  phone: '',
  detail: '',
}

/** A person of whom nothing is known yet. */
export const newPerson = (id: string, companyId: string, createdAt: number): Person => ({
  id,
  companyId,
  seq: 0,
  ...nothingKnown,
  createdAt,
  removedAt: null,
})

export const personCommands = {
  'person.write': command({
    table: 'people',
    input: () =>
      z.extend(z.partial(z.object(facts)), {
        id,
        companyId: id,
        now: instant,
        removed: z.optional(z.boolean()),
        base: bases,
      }),
    id: (input) => input.id,
    apply: (row: Person | undefined, { id, companyId, now, removed, ...input }) => {
      const person = row ?? newPerson(id, companyId, now)
      const removedAt = since(person.removedAt, removed, now)
      return { ...changed(person, facts, input), removedAt }
    },
  }),
}

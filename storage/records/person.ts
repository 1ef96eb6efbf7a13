import * as z from 'zod/mini'
import { command, id, instant, recordFields, shortText, typedText } from './record'

/** For whom somebody on the other side works; an agency fills jobs at several companies. */
const personSides = ['in-house', 'agency'] as const

const side = z.nullable(z.enum(personSides))

/** Somebody at the company, or at an agency that speaks for it: perhaps an advocate later (obligation 7). */
export const personSchema = z.object({
  ...recordFields,
  name: shortText,
  createdAt: instant,
  /** Their job. */
  role: shortText,
  /** Null while it is not known. */
  side,
  email: shortText,
  phone: shortText,
  /** Something personal to come back to. */
  detail: typedText,
  /** Taken off the list; kept, since no command takes a record away. */
  removedAt: z.nullable(instant),
})
export type Person = z.infer<typeof personSchema>

/** The person whom the header names; two surfaces that add one at once add the same. */
export const contactId = (companyId: string): string => `${companyId}:contact`

/**
 * Whom the header names and who is thanked: the contact, else the first of the others who is still on the list.
 * Somebody whose name is known goes before one of whom only an address or a number is.
 */
export function contactOf(people: readonly Person[], companyId: string): Person | undefined {
  const ranked = onList(people, companyId)
  return ranked.find(({ name }) => name.trim() !== '') ?? ranked[0]
}

/** Those who are on the list, the contact first. */
export function onList(people: readonly Person[], companyId: string): readonly Person[] {
  const isContact = ({ id }: Person) => id === contactId(companyId)
  const present = inOrder(people).filter(({ removedAt }) => removedAt === null)
  return [...present.filter(isContact), ...present.filter((one) => !isContact(one))]
}

/** All, in the order in which they were added. */
export const inOrder = (people: readonly Person[]): readonly Person[] =>
  people.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))

/** The id for one more person; somebody who was removed is not written over. */
export const newPersonId = (people: readonly Person[], companyId: string): string =>
  people.some(({ id }) => id === contactId(companyId)) ? crypto.randomUUID() : contactId(companyId)

/** Somebody of whom nothing is known yet. */
export const newPerson = (id: string, companyId: string, createdAt: number): Person => ({
  id,
  companyId,
  seq: 0,
  name: '',
  createdAt,
  role: '',
  side: null,
  email: '',
  phone: '',
  detail: '',
  removedAt: null,
})

export const personCommands = {
  'person.write': command({
    table: 'people',
    input: () =>
      z.object({
        id,
        companyId: id,
        now: instant,
        name: z.optional(shortText),
        role: z.optional(shortText),
        side: z.optional(side),
        email: z.optional(shortText),
        phone: z.optional(shortText),
        detail: z.optional(typedText),
        removed: z.optional(z.boolean()),
      }),
    id: (input) => input.id,
    apply: (row: Person | undefined, { id, companyId, now, removed, ...change }) => {
      const person = row ?? newPerson(id, companyId, now)
      const removedAt = removed ? (person.removedAt ?? now) : null
      return {
        ...person,
        name: change.name ?? person.name,
        role: change.role ?? person.role,
        side: change.side === undefined ? person.side : change.side,
        email: change.email ?? person.email,
        phone: change.phone ?? person.phone,
        detail: change.detail ?? person.detail,
        removedAt: removed === undefined ? person.removedAt : removedAt,
      }
    },
  }),
}

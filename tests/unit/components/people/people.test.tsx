// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { People } from '@/components/people/People'
import { text } from '@/locales/text'
import { contactId, contactOf, type Person } from '@/storage/records/person'
import { personRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'
import { button } from '../on-screen'

closeMirrorAfterEach()

const words = text.planning.people
const names = () =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: words.name }).map(({ value }) => value)
const form = (name: string) => within(screen.getByRole('group', { name }))

async function withPeople(people: (companyId: string) => Partial<Person>[] = () => []) {
  const background = await openCall(null, ({ companyId }) => ({
    people: people(companyId).map((person, index) =>
      personRow({ id: `person-${index}`, companyId, createdAt: index, ...person }),
    ),
  }))
  render(<People companyId={background.call.companyId} />)
  return background
}

describe('who is on the call', () => {
  it('is kept with all that makes them an advocate later', { tags: ['obligation-7'] }, async () => {
    const background = await withPeople()
    const { companyId } = background.call
    await userEvent.type(screen.getByRole('textbox', { name: words.name }), 'Dana Kim')
    const dana = form('Dana Kim')
    await userEvent.type(dana.getByRole('textbox', { name: words.role }), 'Head of data')
    await userEvent.selectOptions(dana.getByRole('combobox'), words.sides.agency)
    await userEvent.type(dana.getByRole('textbox', { name: words.email }), 'd@k.example')
    await userEvent.type(dana.getByRole('textbox', { name: words.phone }), '+358 40')
    await userEvent.type(dana.getByRole('textbox', { name: words.detail }), 'From Turku')

    await saved()
    expect(background.dossier.people).toMatchObject([
      {
        id: contactId(companyId),
        name: 'Dana Kim',
        role: 'Head of data',
        side: 'agency',
        email: 'd@k.example',
        phone: '+358 40',
        detail: 'From Turku',
      },
    ])
    await userEvent.selectOptions(dana.getByRole('combobox'), words.sides[''])
    await saved()
    expect(background.dossier.people[0]?.side).toBeNull()
  })

  it('stays when another person is added', async () => {
    const background = await withPeople((companyId) => [
      { id: contactId(companyId), name: 'Dana Kim' },
    ])
    await userEvent.click(button(words.add))
    await userEvent.keyboard('Sam')

    expect(names()).toEqual(['Dana Kim', 'Sam'])
    await saved()
    expect(background.dossier.people.map(({ name }) => name)).toEqual(['Dana Kim', 'Sam'])
  })

  it('comes back by one key after a removal', async () => {
    const background = await withPeople((companyId) => [
      { id: contactId(companyId), name: 'Dana Kim', email: 'd@k.example' },
      { name: 'Sam' },
    ])
    const { companyId } = background.call
    await userEvent.click(button(`${words.remove}: Dana Kim`))
    expect(names()).toEqual(['Sam'])
    expect(screen.getByText(words.removed('Dana Kim'))).toBeTruthy()
    await saved()
    expect(contactOf(background.dossier.people, companyId)?.name).toBe('Sam')

    // The focus is on the button that brings the person back.
    await userEvent.keyboard('{Enter}')
    expect(names()).toEqual(['Dana Kim', 'Sam'])
    await saved()
    expect(contactOf(background.dossier.people, companyId)?.email).toBe('d@k.example')
  })

  it('is a new person when a removed contact is followed by a new one', async () => {
    const background = await withPeople((companyId) => [
      { id: contactId(companyId), name: 'Dana Kim', email: 'd@k.example', removedAt: 1 },
    ])
    await userEvent.click(button(words.add))
    await userEvent.keyboard('Sam')

    await saved()
    expect(background.dossier.people).toMatchObject([
      { name: 'Dana Kim', email: 'd@k.example', removedAt: 1 },
      { name: 'Sam', email: '', removedAt: null },
    ])
    expect(contactOf(background.dossier.people, background.call.companyId)?.name).toBe('Sam')
  })
})

describe('the contact of a company', () => {
  const at = (createdAt: number, change: Partial<Person>) =>
    personRow({ id: change.name ?? 'nobody', createdAt, ...change })
  const contact = { id: contactId('acme') }
  const named = (...people: Person[]) => contactOf(people, 'acme')?.name

  it('is the same person in any order of the rows', () => {
    const people = [at(3, { name: 'Sam' }), at(2, { name: 'Ana' }), at(1, { name: 'Lee' })]
    expect([named(...people), named(...people.toReversed())]).toEqual(['Lee', 'Lee'])
    const mara = at(9, { ...contact, name: 'Mara' })
    expect(named(...people, mara)).toBe('Mara')
  })

  it('is the first person with a name while the contact has only an address', () => {
    const unnamed = at(1, { ...contact, name: ' ', email: 'talent@acme.example' })
    expect(named(unnamed, at(2, { name: 'Sam' }))).toBe('Sam')
    expect(contactOf([at(0, {}), unnamed], 'acme')?.email).toBe('talent@acme.example')
  })

  it('is a person who is still on the list, or nobody', () => {
    const gone = at(1, { ...contact, name: 'Mara', removedAt: 2 })
    expect(named(gone, at(3, { name: 'Sam' }))).toBe('Sam')
    expect(named(gone)).toBeUndefined()
  })
})

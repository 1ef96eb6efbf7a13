// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { WhoIsIt } from '@/components/people/WhoIsIt'
import { text } from '@/locales/text'
import { contactId } from '@/storage/records/person'
import { personRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'

closeMirrorAfterEach()

const name = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: text.planning.people.name })

it('the person on the call is written in one line, as the contact', async () => {
  const background = await openCall(null, () => ({}))
  const { companyId } = background.call
  render(<WhoIsIt companyId={companyId} />)
  await userEvent.type(name(), 'Priya')
  await saved()
  expect(background.dossier.people).toMatchObject([{ id: contactId(companyId), name: 'Priya' }])
})

it('the form keeps to its person while the name is typed anew', async () => {
  const background = await openCall(null, ({ companyId }) => ({
    people: ['Dana', 'Sam'].map((who, index) =>
      personRow({ id: who, companyId, name: who, createdAt: index }),
    ),
  }))
  render(<WhoIsIt companyId={background.call.companyId} />)
  await userEvent.clear(name())
  await userEvent.type(name(), 'Ada')
  await saved()
  expect(background.dossier.people.map((person) => person.name)).toEqual(['Ada', 'Sam'])
})

// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { text } from '@/locales/text'
import type { Request } from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'

const { picker } = text.panel

// The first load of the reader takes longer than a test waits for a text.
beforeAll(async () => {
  await import('@/meetings/invitation/here')
})
beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.onMessage.addListener((async ({ request }: Request) => ({
    answer: request === 'companies' ? [] : emptyDossier(),
  })) as never)
})
afterEach(cleanup)

const paste = async (pasted: string) => {
  render(<CompanyPicker />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: picker.search })
  await userEvent.click(field)
  await userEvent.paste(pasted)
  return field
}

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:one',
  'SUMMARY:Interview with Acme',
  'DTSTART:20261201T140000Z',
  'ORGANIZER;CN=Mara Lind:mailto:mara@acme.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

it('an invitation that is pasted where the company is asked for is read', async () => {
  const field = await paste(calendar)
  expect(await screen.findByText(picker.fromInvitation)).toBeDefined()
  expect(field.value).toBe('Acme')
  const person = await screen.findByRole<HTMLInputElement>('textbox', { name: picker.person })
  expect(person.value).toBe('Mara Lind')
})

it('an invitation without a company says so', async () => {
  await paste('Call on Tuesday\nhttps://meet.google.com/abc-defg-hij')
  expect(await screen.findByText(picker.notInInvitation)).toBeDefined()
})

it('a name that is pasted stays as it is', async () => {
  expect((await paste('Acme Corp')).value).toBe('Acme Corp')
})

const fieldNamed = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })

/** The fields with a job and a person that were typed, and the caret in the name. */
async function typed() {
  render(<CompanyPicker />)
  const name = await fieldNamed(picker.search)
  await userEvent.type(name, 'New')
  await userEvent.type(await fieldNamed(picker.role), 'Data engineer')
  await userEvent.type(await fieldNamed(picker.person), 'Jo')
  await userEvent.click(name)
}
const values = async () => {
  const shown = await Promise.all([picker.search, picker.role, picker.person].map(fieldNamed))
  return shown.map(({ value }) => value)
}

it.each([
  ['Acme Robotics\nBerlin', 'Acme Robotics Berlin'],
  ['  Acme Robotics \r\n\r\n Berlin\r\n', 'Acme Robotics Berlin'],
  ['Priya Rao\nRecruiter at Acme\nwants to talk', 'Priya Rao Recruiter at Acme wants to talk'],
])('lines that are no invitation are pasted as one line: %j', async (pasted, line) => {
  await typed()
  await userEvent.paste(pasted)
  await waitFor(async () => expect(await values()).toEqual([`New${line}`, 'Data engineer', 'Jo']))
  expect(screen.queryByText(picker.notInInvitation)).toBeNull()
})

it('lines that are no invitation stand where the caret was, in place of what was chosen', async () => {
  await typed()
  const name = await fieldNamed(picker.search)
  name.setSelectionRange(1, 2)
  await userEvent.paste('a\nb')
  await waitFor(async () => expect((await values())[0]).toBe('Na bw'))
})

it('what is typed stays beside what an invitation says', async () => {
  await typed()
  await userEvent.paste(calendar)
  await screen.findByText(picker.fromInvitation)
  expect(await values()).toEqual(['Acme', 'Data engineer', 'Jo'])
})

it('an invitation without a company leaves what is typed', async () => {
  await typed()
  await userEvent.paste('Call on Tuesday\nhttps://meet.google.com/abc-defg-hij')
  await screen.findByText(picker.notInInvitation)
  expect(await values()).toEqual(['New', 'Data engineer', 'Jo'])
})

it('a second invitation does not mix with the first', async () => {
  await paste(calendar)
  await screen.findByText(picker.fromInvitation)
  await userEvent.paste('Interview with Beta\nhttps://meet.google.com/abc-defg-hij')
  await waitFor(async () => expect(await values()).toEqual(['Beta', '', '']))
})

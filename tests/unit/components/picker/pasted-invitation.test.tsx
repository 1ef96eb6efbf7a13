// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { text } from '@/locales/text'
import type { Request } from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'

const { picker } = text.panel

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
  await paste('See you soon\nMara')
  expect(await screen.findByText(picker.notInInvitation)).toBeDefined()
})

it('a name that is pasted stays as it is', async () => {
  expect((await paste('Acme Corp')).value).toBe('Acme Corp')
})

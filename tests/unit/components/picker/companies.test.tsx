// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { Welcome } from '@/components/welcome/Welcome'
import { text } from '@/locales/text'
import type { CompanySummary, Reply, Request } from '@/messages'

const { picker } = text.panel
const acme: CompanySummary = { companyId: 'acme', name: 'Acme', role: '', lastCallAt: null }
let reply: Reply

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.onMessage.addListener((async ({ request }: Request) =>
    request === 'companies' ? reply : { answer: null }) as never)
})
afterEach(cleanup)

const unread: Reply = { error: 'The database is newer', refused: false }

describe('a list of companies that cannot be read', () => {
  it('is no empty list: nobody is greeted as a newcomer', async () => {
    reply = unread
    render(
      <>
        <Welcome />
        <CompanyPicker />
      </>,
    )
    expect(await screen.findByText(picker.unread)).toBeDefined()
    expect(screen.queryByText(picker.none)).toBeNull()
    expect(screen.queryByRole('region', { name: text.firstRun.heading })).toBeNull()
  })

  it('offers no company as a new one', async () => {
    reply = unread
    render(<CompanyPicker />)
    await userEvent.type(screen.getByRole('textbox', { name: picker.search }), 'Acme')
    expect(await screen.findByText(picker.unread)).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is asked for again until it can be read', async () => {
    reply = unread
    render(<CompanyPicker />)
    await screen.findByText(picker.unread)
    reply = { answer: [acme] }
    expect(await screen.findByText('Acme', {}, { timeout: 3000 })).toBeDefined()
    expect(screen.queryByText(picker.unread)).toBeNull()
  })
})

it('an empty list that was read is one', async () => {
  reply = { answer: [] }
  render(<CompanyPicker />)
  expect(await screen.findByText(new RegExp(picker.none))).toBeDefined()
})

it('a name that is too long stays in its field and is not added', async () => {
  reply = { answer: [] }
  render(<CompanyPicker />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: picker.search })
  await userEvent.click(field)
  await userEvent.paste('x'.repeat(501))
  expect(field.value).toHaveLength(501)
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

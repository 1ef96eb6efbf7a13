// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { useMirror } from '@/components/mirror/mirror'
import { CompanyPicker } from '@/components/picker/CompanyPicker'
import { text } from '@/locales/text'
import type { CompanySummary, Reply, Request, TabMeeting } from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'

const { picker } = text.panel
const acme: CompanySummary = { companyId: 'acme', name: 'Acme', role: '', lastCallAt: null }
let reply: Reply

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.runtime.onMessage.addListener((async ({ request }: Request) =>
    request === 'companies' ? reply : { answer: emptyDossier() }) as never)
})
afterEach(cleanup)

const unread: Reply = { error: 'The database is newer', refused: false }

describe('a list of companies that cannot be read', () => {
  it('is no empty list: nobody is greeted as a newcomer', async () => {
    reply = unread
    render(<CompanyPicker />)
    expect(await screen.findByText(picker.unread)).toBeDefined()
    expect(screen.queryByText(text.firstRun.sentence)).toBeNull()
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
    expect(await screen.findByText('Acme')).toBeDefined()
    expect(screen.queryByText(picker.unread)).toBeNull()
  })
})

it('an empty list that was read is one', async () => {
  reply = { answer: [] }
  render(<CompanyPicker />)
  expect(await screen.findByText(new RegExp(text.firstRun.sentence))).toBeDefined()
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

describe('beside a meeting that Candid does not know', () => {
  const borealis = { ...acme, companyId: 'borealis', name: 'Borealis' }
  const meeting = { tabId: 7, title: '' } as TabMeeting
  const beside = (title: string) =>
    useMirror.setState({
      situation: {
        tabId: 7,
        companyId: null,
        hidden: null,
        meeting: { ...meeting, title },
      } as never,
    })
  beforeEach(() => {
    reply = { answer: [acme, borealis] }
    beside('')
  })
  afterEach(() => useMirror.setState({ situation: undefined }))

  it('no company is shown until the candidate asks for them', async () => {
    render(<CompanyPicker docked />)
    await userEvent.click(await screen.findByRole('button', { name: picker.show }))
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.queryByRole('button', { name: picker.show })).toBeNull()
  })

  it('names appear as one types', async () => {
    render(<CompanyPicker docked />)
    expect(screen.queryByRole('listitem')).toBeNull()
    await userEvent.type(screen.getByRole('textbox', { name: picker.search }), 'b')
    expect(await screen.findByText('Borealis')).toBeDefined()
  })

  it('the company that the meeting’s own title names is shown', async () => {
    beside('Acme intro call')
    render(<CompanyPicker docked />)
    expect(await screen.findByText('Acme')).toBeDefined()
    expect(screen.queryByText('Borealis')).toBeNull()
  })

  it('the candidate can say that it is not this meeting, and choose where Candid opens', async () => {
    render(<CompanyPicker docked />)
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
    await userEvent.click(screen.getByRole('button', { name: picker.notThis }))
    expect(asked).toHaveBeenCalledWith({ request: 'notThisMeeting', input: { tabId: 7 } })
    await userEvent.click(screen.getByRole('checkbox', { name: picker.onlyKnown }))
    expect(await fakeBrowser.storage.local.get('onlyKnown')).toEqual({ onlyKnown: true })
  })
})

// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { callPage, companyPage, OVERVIEW_PAGE } from '@/components/shared/company-page'
import { HomePage } from '@/entrypoints/workspace/HomePage'
import { text } from '@/locales/text'
import type { CompanyLine, Home, Reply, Request } from '@/messages'
import { dossierOf, dueFollowUps } from '../../follow-up-rows'
import { callRow, companyRow } from '../../rows'
import { button } from '../on-screen'

const { home: words, firstRun } = text
const MINUTE = 60_000

const nothing: Home = {
  isFirst: false,
  calls: [],
  due: [],
  companies: { lines: [], open: 0, closed: 0 },
}
const line = (change: Partial<CompanyLine> = {}): CompanyLine => ({
  companyId: 'acme',
  name: 'Acme',
  role: 'Data engineer',
  lastCallAt: null,
  stage: 'pre-interview',
  next: null,
  ...change,
})
const coming = (change: Parameters<typeof callRow>[0]): Home['calls'][number] => ({
  call: callRow(change),
  company: 'Acme',
  role: 'Data engineer',
  person: 'Priya',
  address: 'https://meet.google.com/abc-defg-hij',
})
const [thanks] = dueFollowUps(dossierOf())

let reply: Reply
let asked: Request[]

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  fakeBrowser.runtime.onMessage.addListener((async (request: Request) => {
    asked.push(request)
    if (request.request === 'dossier') return { answer: dossierOf({ calls: [] }) }
    if (request.request === 'heard') return { answer: [] }
    return request.request === 'home' ? reply : { answer: { ok: true, stored: null } }
  }) as never)
})
afterEach(cleanup)

async function show(change: Partial<Home>) {
  reply = { answer: { ...nothing, ...change } satisfies Home }
  render(<HomePage />)
  await screen.findByText(change.isFirst ? firstRun.sentence : words.all)
}
/** The links beside the calls and what is due. */
const links = () =>
  screen
    .getAllByRole<HTMLAnchorElement>('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
    .filter(([, href]) => href !== OVERVIEW_PAGE)

describe('a call on the home', () => {
  it('that begins within half an hour can be joined', async () => {
    await show({ calls: [coming({ plannedAt: Date.now() + 20 * MINUTE })] })
    expect(links()).toEqual([
      ['Acme', companyPage('acme')],
      [text.popup.prepare, companyPage('acme')],
      [text.popup.join, 'https://meet.google.com/abc-defg-hij'],
    ])
  })

  it('that begins later is prepared', async () => {
    await show({ calls: [coming({ plannedAt: Date.now() + 31 * MINUTE })] })
    expect(links().map(([name]) => name)).toEqual(['Acme', text.popup.prepare])
    expect(await screen.findByText(text.popup.left(6))).toBeTruthy()
  })

  it('that runs is opened', async () => {
    await show({ calls: [coming({ startedAt: Date.now() - MINUTE })] })
    expect(links()[1]).toEqual([words.openCall, callPage('call')])
    expect(screen.getByRole('region', { name: words.today })).toBeTruthy()
  })

  it('of another day comes under another heading', async () => {
    await show({ calls: [coming({ plannedAt: Date.now() + 50 * 60 * MINUTE })] })
    expect(screen.getByRole('region', { name: words.next })).toBeTruthy()
    expect(screen.queryByRole('region', { name: words.today })).toBeNull()
  })
})

describe('a follow-up on the home', () => {
  it('leads to its letter, and stays after it was done, to be taken back', async () => {
    await show({ due: [thanks!] })
    expect(links()).toContainEqual([text.letter.open, callPage('call')])
    await userEvent.click(button(words.done))
    expect(screen.getByText(words.isDone(text.followUps.what(thanks!)))).toBeTruthy()
    await userEvent.click(button(words.undo))
    expect(button(words.done)).toBeTruthy()
    const done = asked.flatMap(({ request, input }) =>
      request === 'command' ? [(input as { input: { done: boolean } }).input.done] : [],
    )
    expect(done).toEqual([true, false])
  })
})

describe('a home that cannot be read', () => {
  it('is no empty home: nobody is greeted as a newcomer', async () => {
    reply = { error: 'The database is newer', refused: false }
    render(<HomePage />)
    expect(await screen.findByText(text.panel.picker.unread)).toBeTruthy()
    expect(screen.queryByText(firstRun.sentence)).toBeNull()
    expect(screen.queryByText(words.nothing)).toBeNull()
  })

  it('keeps what it showed, and says that it is old', async () => {
    await show({ companies: { lines: [line()], open: 1, closed: 0 } })
    reply = { error: 'closed', refused: false }
    await act(() => fakeBrowser.runtime.sendMessage({ kind: 'database' }))
    expect(await screen.findByText(text.panel.picker.unread)).toBeTruthy()
    expect(screen.getByText('Acme')).toBeTruthy()
  })
})

it('the home greets whoever has no company yet', async () => {
  await show({ isFirst: true })
  expect(screen.getByRole('link', { name: firstRun.practise })).toBeTruthy()
  await userEvent.click(button(text.newCall.plan))
  expect(screen.getByRole('form', { name: text.newCall.plan })).toBeTruthy()
})

it('the home reads again what was written elsewhere', async () => {
  await show({ companies: { lines: [line()], open: 1, closed: 0 } })
  reply = {
    answer: { ...nothing, companies: { lines: [line({ name: 'New' })], open: 1, closed: 0 } },
  }
  const stored = { table: 'companies', row: companyRow() }
  await act(() => fakeBrowser.runtime.sendMessage({ kind: 'changed', stored }))
  expect(await screen.findByText('New')).toBeTruthy()
})

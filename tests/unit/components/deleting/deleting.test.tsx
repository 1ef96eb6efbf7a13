// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { DeletedList } from '@/components/deleting/DeletedList'
import { DeleteEverything } from '@/components/deleting/DeleteEverything'
import { pages } from '@/locales/pages'
import type { Announcement, DeletedLine, Reply, Request } from '@/messages'

const words = pages.deleted

let replies: Partial<Record<Request['request'], unknown>>
let asked: Request[]

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  replies = { command: { ok: true, stored: null } }
  fakeBrowser.runtime.onMessage.addListener((async (message: Request): Promise<Reply> => {
    asked.push(message)
    const reply = replies[message.request]
    if (reply instanceof Error) throw reply
    return { answer: await reply }
  }) as never)
})
afterEach(cleanup)

const inputsOf = (request: Request['request']) =>
  asked.filter((one) => one.request === request).map(({ input }) => input)

const line = (change: Partial<DeletedLine>): DeletedLine => ({
  table: 'notes',
  id: 'note',
  companyId: 'acme',
  company: 'Acme',
  what: 'Growth is 20 %',
  isPay: false,
  call: null,
  at: Date.UTC(2026, 9, 14),
  ...change,
})
const goes = { companies: 0, calls: 0, notes: 1, people: 0, others: 0 }
const button = (name: string) => screen.getByRole('button', { name })

describe('the list of what was deleted', () => {
  async function listed(...lines: DeletedLine[]) {
    replies.deleted = { lines, count: lines.length }
    render(<DeletedList />)
    return screen.findByRole('list', { name: words.title })
  }

  it('says what each was, and of which company', async () => {
    const list = await listed(line({}), line({ table: 'companies', id: 'b', what: 'Bolt' }))
    const [note, company] = within(list).getAllByRole('listitem')
    expect(note?.textContent).toContain('Growth is 20 %')
    expect(note?.textContent).toContain('Note · Acme')
    expect(company?.textContent).toContain('Bolt')
  })

  it('does not show a note on pay', async () => {
    const list = await listed(line({ isPay: true, what: 'They pay 90k' }))
    expect(list.textContent).toContain(words.payNote)
    expect(list.textContent).not.toContain('90k')
  })

  it('puts a record back, and moves the focus to what stays', async () => {
    await listed(line({}))
    await userEvent.click(button(words.putBackOf('Growth is 20 %')))
    expect(inputsOf('command')).toMatchObject([
      { name: 'note.delete', input: { id: 'note', companyId: 'acme', deleted: false } },
    ])
    expect(document.activeElement?.textContent).toBe(words.what)
  })

  it('says how much goes before it goes for good', async () => {
    await listed(line({}))
    replies.whatGoes = goes
    replies.eraseDeleted = { ok: true, isClean: true }
    await userEvent.click(button(words.forGoodOf('Growth is 20 %')))
    expect(await screen.findByText(words.confirm(goes))).toBeTruthy()
    expect(document.activeElement).toBe(button(words.keep))
    expect(inputsOf('eraseDeleted')).toEqual([])
    await userEvent.click(button(words.forGood))
    expect(await screen.findByText(words.done)).toBeTruthy()
    expect(inputsOf('eraseDeleted')).toEqual([{ records: [{ table: 'notes', id: 'note' }] }])
  })

  it('says that a copy could not be cleaned, and that nothing was deleted', async () => {
    await listed(line({}))
    replies.whatGoes = goes
    replies.eraseDeleted = { ok: true, isClean: false }
    await userEvent.click(button(words.all))
    await userEvent.click(await screen.findByRole('button', { name: words.forGood }))
    expect(await screen.findByText(words.unclean)).toBeTruthy()
    replies.eraseDeleted = { ok: false, reason: 'closed', detail: '' }
    await userEvent.click(button(words.all))
    await userEvent.click(await screen.findByRole('button', { name: words.forGood }))
    expect(await screen.findByText(/^Nothing was deleted/)).toBeTruthy()
    expect(inputsOf('whatGoes')).toEqual([{ records: null }, { records: null }])
  })
})

describe('deleting everything', () => {
  async function begun(isInCall = false) {
    replies.everything = { counts: goes, isInCall }
    render(<DeleteEverything />)
    await userEvent.click(button(words.everything.begin))
    return screen.findByLabelText(words.everything.type(words.everything.word))
  }

  it('wants a word before it begins', async () => {
    const field = await begun()
    expect(screen.getByText(words.everything.counts(goes))).toBeTruthy()
    expect((button(words.everything.act) as HTMLButtonElement).disabled).toBe(true)
    await userEvent.type(field, 'delet{Enter}')
    expect(inputsOf('deleteEverything')).toEqual([])
    replies.deleteEverything = { ok: true }
    await userEvent.type(field, 'e{Enter}')
    expect(inputsOf('deleteEverything')).toEqual([{}])
  })

  it('says that a call is running', async () => {
    await begun(true)
    expect(screen.getByText(words.everything.inCall)).toBeTruthy()
  })

  it('says what is left, and can be repeated', async () => {
    const field = await begun()
    replies.deleteEverything = { ok: false, left: 'database', detail: 'It is open elsewhere' }
    await userEvent.type(field, `${words.everything.word}{Enter}`)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toBe(words.everything.left.database('It is open elsewhere'))
    await userEvent.click(button(words.everything.act))
    expect(inputsOf('deleteEverything')).toHaveLength(2)
  })

  it('turns to the welcome once all is gone', async () => {
    await begun()
    await fakeBrowser.runtime.sendMessage<Announcement>({ kind: 'emptied' })
    expect(location.hash).toBe('#welcome')
  })
})

// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { FileReminder } from '@/components/one-file/FileReminder'
import { nameOfFile } from '@/components/one-file/write-file'
import { DataPage } from '@/entrypoints/workspace/DataPage'
import { pages } from '@/locales/pages'
import type { Reply, Request } from '@/messages'
import { tables } from '@/storage/records/dossier'
import type { FilePreview } from '@/storage/records/one-file'
import { button, inThePage } from '../on-screen'

const folder = vi.hoisted(() => ({ files: new Map<string, Blob>() }))
vi.mock('@/components/one-file/hand-over', () => ({
  newName: () => 'file-new.json',
  handOver: async (file: Blob) => {
    folder.files.set('file-in.json', file)
    return 'file-in.json'
  },
  fileOfFolder: async (name: string) => folder.files.get(name) ?? null,
  removeFile: async (name: string) => folder.files.delete(name),
}))

const words = pages.yourData
const DAY = 24 * 60 * 60_000

const nothing = { added: 0, differ: 0, kept: 0, same: 0 }
const previewOf = (change: Partial<FilePreview> = {}): FilePreview => ({
  writtenAt: 1_790_000_000_000,
  counts: Object.fromEntries(
    tables.map((table) => [table, nothing]),
  ) as unknown as FilePreview['counts'],
  newCompanies: [],
  differences: [],
  writes: 0,
  erasing: { gone: 0, companies: [], stays: 0, left: 0 },
  carried: 0,
  ...change,
})

let replies: Partial<Record<Request['request'], unknown>>
let asked: string[]

beforeEach(() => {
  fakeBrowser.reset()
  folder.files.clear()
  asked = []
  replies = {}
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL() {} }),
  )
  fakeBrowser.runtime.onMessage.addListener((async ({ request }: Request): Promise<Reply> => {
    // The page lists what was deleted, too.
    if (request === 'deleted') return { answer: { lines: [], count: 0 } }
    asked.push(request)
    if (request === 'writeFile') folder.files.set('file-new.json', new Blob(['{}']))
    if (replies[request] instanceof Error) throw replies[request]
    return { answer: await replies[request] }
  }) as never)
})
afterEach(cleanup)

const announce = (announcement: object) =>
  act(async () => void (await fakeBrowser.runtime.onMessage.trigger(announcement, {})))

const file = (text: string) => new File([text], 'candid.json')
async function lookAt(look: unknown) {
  replies.lookIntoFile = look
  render(<DataPage />)
  fireEvent.change(screen.getByLabelText(new RegExp(words.open.choose)), {
    target: { files: [file('{}')] },
  })
  await userEvent.click(await screen.findByRole('button', { name: words.open.look }))
}

describe('writing the file', () => {
  it('says how many records it holds, and when it was written', async () => {
    replies.writeFile = { ok: true, records: 12, carried: 1, bytes: 2 }
    render(<DataPage />)
    expect(await screen.findByText(words.neverWritten)).toBeTruthy()
    await userEvent.click(button(words.write.act))
    const name = nameOfFile(Date.now(), false)
    expect(await screen.findByText(words.write.done(12, name))).toBeTruthy()
    expect(screen.getByText(words.write.carried(1))).toBeTruthy()
    // The page learns of the time from the storage.
    await vi.waitFor(() => expect(screen.queryByText(words.neverWritten)).toBeNull())
    expect(folder.files.size).toBe(0)
  })

  it('counts as written only when the browser was given the file', async () => {
    let answer: (value: unknown) => void = () => {}
    replies.writeFile = new Promise((resolve) => (answer = resolve))
    const { unmount } = render(<DataPage />)
    await userEvent.click(button(words.write.act))
    await vi.waitFor(() => expect(folder.files.size).toBe(1))
    unmount()
    answer({ ok: true, records: 12, carried: 0, bytes: 2 })
    await vi.waitFor(() => expect(folder.files.size).toBe(0))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await fakeBrowser.storage.local.get('lastFile')).toEqual({})
  })

  it('with a passphrase needs it twice', async () => {
    render(<DataPage />)
    await userEvent.click(screen.getByRole('checkbox', { name: words.write.seal }))
    expect(button(words.write.act)).toHaveProperty('disabled', true)
    await userEvent.type(screen.getByLabelText(words.write.passphrase), 'one')
    await userEvent.type(screen.getByLabelText(words.write.again), 'two')
    expect(screen.getByText(words.write.differ)).toBeTruthy()
    expect(button(words.write.act)).toHaveProperty('disabled', true)
    await userEvent.clear(screen.getByLabelText(words.write.again))
    await userEvent.type(screen.getByLabelText(words.write.again), 'one')
    expect(button(words.write.act)).toHaveProperty('disabled', false)
  })

  it('that fails says why', async () => {
    replies.writeFile = { ok: false, problem: null, detail: 'QuotaExceededError: full' }
    render(<DataPage />)
    await userEvent.click(button(words.write.act))
    expect((await screen.findByRole('alert')).textContent).toContain('QuotaExceededError: full')
    expect(screen.getByText(words.neverWritten)).toBeTruthy()
  })
})

describe('a file that is opened', () => {
  it('says its size first, and is not read before that', async () => {
    render(<DataPage />)
    fireEvent.change(screen.getByLabelText(new RegExp(words.open.choose)), {
      target: { files: [file('x'.repeat(12_345))] },
    })
    expect(await screen.findByText(words.open.size('candid.json', 12_345))).toBeTruthy()
    expect(asked).toEqual([])
  })

  it('shows what is new and what it changes, and is brought in when that is said', async () => {
    const counts = { ...previewOf().counts, companies: { added: 2, differ: 1, kept: 3, same: 4 } }
    const field = { field: 'stage', here: 'pre-interview', file: 'interview', after: 'interview' }
    const difference = {
      table: 'companies',
      id: 'acme',
      company: 'Acme',
      about: '',
      isPay: false,
      fields: [field],
    } as const
    await lookAt({
      ok: true,
      preview: previewOf({
        counts,
        writes: 3,
        newCompanies: ['Borealis'],
        differences: [{ ...difference, fields: [field] }],
      }),
    })
    const row = await screen.findByRole('row', { name: /Companies/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '1', '3', '4'])
    expect(screen.getByText(words.preview.companies('Borealis', 1))).toBeTruthy()
    expect(screen.getByText(words.preview.keptWhy)).toBeTruthy()
    expect(screen.getByText(`${words.tables.companies} · Acme`)).toBeTruthy()
    expect(asked).toEqual(['lookIntoFile'])
    replies.bringInFile = { ok: true }
    await userEvent.click(button(words.open.bring))
    expect(await screen.findByText(words.open.brought)).toBeTruthy()
    expect(folder.files.size).toBe(0)
  })

  it('hides what is about pay until it is asked for', async () => {
    const target = { amount: 71_234, currency: 'EUR', period: 'year' }
    await lookAt({
      ok: true,
      preview: previewOf({
        writes: 1,
        differences: [
          {
            table: 'salaries',
            id: 'acme:salary',
            company: 'Acme',
            about: '',
            isPay: true,
            fields: [{ field: 'target', here: null, file: target, after: target }],
          },
        ],
      }),
    })
    expect(await screen.findByText(words.preview.hidden)).toBeTruthy()
    expect(inThePage('71,234')).toBe(false)
    await userEvent.click(button(words.preview.pay.show))
    expect(screen.getAllByText('71,234 EUR year')).toHaveLength(2)
  })

  it('with nothing new has nothing to bring in, and can be left', async () => {
    await lookAt({ ok: true, preview: previewOf() })
    expect(await screen.findByText(words.preview.nothing)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.open.bring })).toBeNull()
    await userEvent.click(button(words.open.leave))
    expect(screen.getByLabelText(new RegExp(words.open.choose))).toBeTruthy()
  })

  it('leaves a file of how it was before, which can be saved later, too', async () => {
    const { unmount } = render(<DataPage />)
    await screen.findByText(words.neverWritten)
    expect(screen.queryByRole('button', { name: words.open.before })).toBeNull()
    unmount()
    folder.files.set('before.json', new File(['{}'], 'before.json'))
    render(<DataPage />)
    expect(await screen.findByRole('button', { name: words.open.before })).toBeTruthy()
  })

  it('leaves no copy in the browser when one leaves, or when no answer comes', async () => {
    const gone = () => vi.waitFor(() => expect(folder.files.size).toBe(0))
    await lookAt({ ok: true, preview: previewOf({ writes: 1 }) })
    await screen.findByRole('button', { name: words.open.bring })
    expect(folder.files.size).toBe(1)
    cleanup()
    await gone()
    await lookAt({ ok: true, preview: previewOf({ writes: 1 }) })
    await screen.findByRole('button', { name: words.open.bring })
    dispatchEvent(new Event('pagehide'))
    await gone()
    cleanup()
    await lookAt(new Error('The message port closed'))
    await screen.findByRole('alert')
    await gone()
  })

  it('whose coming in got no answer says so, and is looked into again', async () => {
    await lookAt({ ok: true, preview: previewOf({ writes: 1 }) })
    replies.bringInFile = new Error('The message port closed')
    await userEvent.click(await screen.findByRole('button', { name: words.open.bring }))
    expect((await screen.findByRole('alert')).textContent).toContain(
      words.open.unsure('Error: The message port closed'),
    )
    replies.lookIntoFile = { ok: false, problem: null, detail: 'it is closed' }
    await userEvent.click(button(words.open.look))
    expect(await screen.findByText(words.open.unsure('it is closed'))).toBeTruthy()
    expect(inThePage(words.problems.unwritten)).toBe(false)
    replies.lookIntoFile = { ok: true, preview: previewOf() }
    await userEvent.click(button(words.open.look))
    expect(await screen.findByText(words.preview.nothing)).toBeTruthy()
    expect(asked).toEqual(['lookIntoFile', 'bringInFile', 'lookIntoFile', 'lookIntoFile'])
  })

  it('that is refused is named for what it is, and another can be chosen', async () => {
    await lookAt({ ok: false, problem: { kind: 'json', line: 7 } })
    expect((await screen.findByRole('alert')).textContent).toBe(
      `${words.problems.json(7)} ${words.problems.unwritten}`,
    )
    expect(screen.getByLabelText(new RegExp(words.open.choose))).toBeTruthy()
  })

  it('shows how far it has come, and can be cancelled while it comes in', async () => {
    let answer: (value: unknown) => void = () => {}
    replies.bringInFile = new Promise((resolve) => (answer = resolve))
    replies.stopFile = null
    await lookAt({ ok: true, preview: previewOf({ writes: 3 }) })
    await userEvent.click(await screen.findByRole('button', { name: words.open.bring }))
    const progress = { step: 'writing', done: 2000, of: 8000 }
    await announce({ kind: 'file', name: 'another.json', progress })
    expect(screen.queryByRole('progressbar')).toBeNull()
    await announce({ kind: 'file', name: 'file-in.json', progress })
    const bar = screen.getByRole('progressbar', { name: new RegExp(words.progress.writing) })
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['2000', '8000'])
    await userEvent.click(button(words.open.cancel))
    expect(asked).toContain('stopFile')
    answer({ ok: false, problem: { kind: 'stopped' } })
    const said = `${words.problems.stopped} ${words.problems.unwritten}`
    expect((await screen.findByRole('alert')).textContent).toBe(said)
  })
})

describe('the reminder on the home', () => {
  const shown = () => screen.queryByRole('region', { name: words.title })

  it('comes when the last file is older than two weeks, and later when it is put off', async () => {
    await fakeBrowser.storage.local.set({ lastFile: Date.now() - 15 * DAY })
    render(<FileReminder since={null} />)
    await userEvent.click(await screen.findByRole('button', { name: words.later }))
    await vi.waitFor(() => expect(shown()).toBeNull())
  })

  it('is silent after a new file, and while there is nothing old to lose', async () => {
    await fakeBrowser.storage.local.set({ lastFile: Date.now() - 13 * DAY })
    const { unmount } = render(<FileReminder since={0} />)
    await vi.waitFor(() => expect(shown()).toBeNull())
    unmount()
    await fakeBrowser.storage.local.clear()
    const fresh = render(<FileReminder since={Date.now() - DAY} />)
    await vi.waitFor(() => expect(shown()).toBeNull())
    fresh.unmount()
    render(<FileReminder since={Date.now() - 15 * DAY} />)
    expect(await screen.findByText(new RegExp(words.neverWritten))).toBeTruthy()
  })
})

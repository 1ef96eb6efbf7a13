// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { handOver } from '@/components/posting/hand-over'
import { Review } from '@/components/posting/Review'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { KnownPage, Reply, Request } from '@/messages'
import type { PageMaterial } from '@/method/posting/shape'
import type { AnyCommand } from '@/storage/records/dossier'
import { acmePosting, materialOf } from '../../method/posting/material'
import { postingRow } from '../../rows'

const words = pages.posting
let known: KnownPage[]
let answer: Reply
let sent: AnyCommand[]

beforeEach(() => {
  fakeBrowser.reset()
  known = []
  sent = []
  answer = { answer: { ok: true, stored: null } }
  fakeBrowser.runtime.onMessage.addListener((async ({ request, input }: Request) => {
    if (request !== 'together') return { answer: known }
    sent = (input as { commands: AnyCommand[] }).commands
    return answer
  }) as never)
})
afterEach(cleanup)

const script = (...postings: unknown[]) => ({ scripts: [JSON.stringify(postings)] })

async function review(material: Partial<PageMaterial>) {
  const onKept = vi.fn<(companyId: string, section: string) => void>()
  const name = await handOver(materialOf(material))
  render(<Review name={name ?? ''} onKept={onKept} onCancel={() => {}} />)
  await screen.findByRole('button', { name: words.keep })
  return onKept
}
const keep = () => userEvent.click(screen.getByRole('button', { name: words.keep }))
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const acme = (change: Partial<KnownPage> = {}): KnownPage => ({
  companyId: 'acme',
  name: 'Acme',
  role: 'Analyst',
  posting: null,
  openings: null,
  ...change,
})

describe('a posting that was read', () => {
  it('says what it does not say, and is kept with a new company in one step', async () => {
    const onKept = await review(script({ ...acmePosting, baseSalary: undefined }))
    expect(screen.getAllByText(words.notSaid)).toHaveLength(1)
    await keep()
    await vi.waitFor(() => expect(onKept).toHaveBeenCalled())
    expect(sent.map(({ name }) => name)).toEqual(['company.create', 'posting.keep'])
    expect(sent[0]?.input).toMatchObject({ name: 'Acme', role: 'Data engineer (m/f/d)' })
    expect(onKept).toHaveBeenCalledWith(sent[0]?.input.companyId, 'posting')
  })

  it('goes to the company of this name, unless the candidate says that it is another', async () => {
    known = [acme()]
    await review(script(acmePosting))
    const radio = await screen.findByRole('radio', { name: words.known('Acme', 'Analyst') })
    expect(radio).toHaveProperty('checked', true)
    await keep()
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.input.companyId).toBe('acme')
    await userEvent.click(screen.getByRole('radio', { name: words.newOne('Acme') }))
    await keep()
    await vi.waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[0]?.input.companyId).not.toBe('acme')
  })

  it('shows what changed since it was kept before', async () => {
    known = [acme({ posting: postingRow({ title: 'Data engineer', place: 'Ulm', text: 'Old' }) })]
    await review(script(acmePosting))
    const table = await screen.findByRole('table', { name: words.changed })
    expect(table.textContent).toContain('Ulm')
    expect(table.textContent).toContain('Berlin, BE, DE')
    expect(screen.getByText('Old')).toBeDefined()
  })

  it('says where the name of the company was read if the posting does not name it', async () => {
    await review({ title: 'Data engineer at Acme', headings: ['Data engineer'] })
    expect(field(words.company).value).toBe('Acme')
    expect(screen.getByText(words.companyFrom.title)).toBeDefined()
    expect(screen.getByText(words.headings)).toBeDefined()
  })

  it('is not kept without a company, and says so', async () => {
    await review({ headings: ['Data engineer'] })
    await keep()
    expect(await screen.findByText(words.nameMissing)).toBeDefined()
    expect(sent).toEqual([])
  })

  it('stays on the page with the reason if it could not be written', async () => {
    answer = { answer: { ok: false, reason: 'quota', detail: '' } }
    const onKept = await review(script(acmePosting))
    await userEvent.type(field(words.company), ' Corp')
    await keep()
    expect(await screen.findByText(text.saveState.reasons.quota)).toBeDefined()
    expect(field(words.company).value).toBe('Acme Corp')
    expect(onKept).not.toHaveBeenCalled()
  })
})

it('of ten postings on a page the list is kept, or the one that is chosen', async () => {
  const postings = Array.from({ length: 10 }, (_, n) => ({ ...acmePosting, title: `Job ${n}` }))
  await review(script(...postings))
  expect(screen.getByRole('radio', { name: words.list(10) })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('radio', { name: words.oneJob }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.which(10) }), '7')
  expect(field(words.job).value).toBe('Job 7')
})

it('what could not be read of a page is said', async () => {
  await review({ scripts: ['{'], cut: ['links'], headings: ['Job'] })
  expect(screen.getByText(words.broken(1))).toBeDefined()
  expect(screen.getByText(words.cut.links)).toBeDefined()
})

it('a page that waits no longer is said to be gone', async () => {
  render(<Review name="none" onKept={() => {}} onCancel={() => {}} />)
  expect(await screen.findByText(words.gone)).toBeDefined()
})

it('the last three pages wait, and older ones make room', async () => {
  const names: (string | null)[] = []
  vi.useFakeTimers()
  for (let n = 0; n < 5; n += 1) {
    vi.setSystemTime(1_800_000_000_000 + n)
    names.push(await handOver(materialOf()))
  }
  vi.useRealTimers()
  const kept = Object.keys(await fakeBrowser.storage.session.get(null))
  expect(kept.toSorted()).toEqual(names.slice(2).map((name) => `page:${name}`))
})

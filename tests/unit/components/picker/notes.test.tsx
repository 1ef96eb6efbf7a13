// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { LeftNotes } from '@/components/picker/LeftNotes'
import { text } from '@/locales/text'
import type { Request } from '@/messages'
import { emptyDossier } from '@/storage/records/dossier'
import { UNNAMED_ID, unnamedCallId } from '@/storage/records/unnamed'
import { noteRow } from '../../rows'

const { picker } = text.panel
const DAY = 24 * 60 * 60_000
const left = noteRow('they hire two', {
  id: 'left',
  companyId: UNNAMED_ID,
  callId: unnamedCallId('meet:abc'),
  createdAt: Date.now() - DAY,
  flag: 'good',
})
let asked: Request[]
let notes = [left]

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  notes = [left]
  fakeBrowser.runtime.onMessage.addListener(((request: Request) => {
    asked.push(request)
    return Promise.resolve({ answer: answer(request) })
  }) as never)
})
afterEach(cleanup)

function answer({ request }: Request): unknown {
  if (request === 'dossier') return { ...emptyDossier(), notes }
  if (request === 'companies')
    return [{ companyId: 'acme', name: 'Acme', role: '', lastCallAt: null }]
  notes = []
  return { ok: true, stored: null }
}
const sent = (name: string) => asked.filter(({ request }) => request === name)

describe('a note from a call without a company', () => {
  it('is the company’s that the candidate chooses', async () => {
    render(<LeftNotes />)
    expect(await screen.findByText(/they hire two/)).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: picker.whose }))
    const field = screen.getByRole('textbox', { name: picker.leftCompany })
    expect(document.activeElement).toBe(field)
    await userEvent.type(field, 'ac')
    await userEvent.click(await screen.findByRole('button', { name: /^Acme/ }))
    await expect.poll(() => screen.queryByText(/they hire two/)).toBeNull()
    expect(sent('nameNotes')).toMatchObject([{ input: { noteIds: ['left'], companyId: 'acme' } }])
  })

  it('can be of a new company, or deleted', async () => {
    render(<LeftNotes />)
    await userEvent.click(await screen.findByRole('button', { name: picker.whose }))
    await userEvent.type(screen.getByRole('textbox', { name: picker.leftCompany }), 'Borealis')
    expect(await screen.findByRole('button', { name: picker.create('Borealis') })).toBeDefined()
    cleanup()
    render(<LeftNotes />)
    await userEvent.click(await screen.findByRole('button', { name: picker.deleteLeft }))
    await expect.poll(() => screen.queryByText(/they hire two/)).toBeNull()
    expect(sent('command')).toMatchObject([
      { input: { name: 'note.delete', input: { id: 'left', deleted: true } } },
    ])
  })
})

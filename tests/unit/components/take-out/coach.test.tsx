// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Coach } from '@/components/take-out/Coach'
import { pages } from '@/locales/pages'
import type * as messages from '@/messages'
import { companyRow, noteRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'

const words = pages.takeOut.coach
closeMirrorAfterEach()

const answers = vi.hoisted(() => ({ names: undefined as (() => Promise<unknown>) | undefined }))
vi.mock('@/messages', async (original) => {
  const real = await original<typeof messages>()
  const ask = (name: string, input: never) =>
    name === 'everyName' ? answers.names?.() : real.ask(name as never, input)
  return { ...real, ask }
})

async function open(names: () => Promise<unknown>) {
  answers.names = names
  const { call } = await openCall(5, ({ id, companyId }) => ({
    companies: [companyRow({ id: companyId, companyId })],
    notes: [noteRow('Globex called', { companyId, callId: id })],
  }))
  render(<Coach company={companyRow({ id: call.companyId, companyId: call.companyId })} />)
  return call
}
const copyButton = () => screen.queryByRole('button', { name: words.copy })

it('the copy is there once all names are known, and has none of them', async () => {
  await open(async () => [{ companyId: 'other', name: 'Globex', isPerson: false }])
  const preview = await screen.findByRole('region', { name: words.preview })
  expect(preview.textContent).toContain(`[${words.roles.other}] called`)
  expect(copyButton()).not.toBeNull()
})

it('while the names cannot be read, that is said, and there is nothing to copy', async () => {
  await open(() => Promise.reject(new Error('no database')))
  expect((await screen.findByRole('alert')).textContent).toBe(words.namesUnread)
  expect(copyButton()).toBeNull()
})

it('before the names are read, there is nothing to copy', async () => {
  await open(() => new Promise(() => {}))
  expect(await screen.findByLabelText(words.more)).toBeDefined()
  expect(copyButton()).toBeNull()
})

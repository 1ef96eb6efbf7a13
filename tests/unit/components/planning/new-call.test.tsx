// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { NewCall } from '@/components/planning/NewCall'
import { text } from '@/locales/text'
import type { CompanySummary, Request } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'
import { button } from '../on-screen'

const words = text.newCall
const key = 'meet:abc-defg-hij'

let known: CompanySummary[]
let commands: AnyCommand[]
let refuses: boolean
/** The command that is refused once. */
let refusedOnce: string | null

beforeEach(() => {
  fakeBrowser.reset()
  known = []
  commands = []
  refuses = false
  refusedOnce = null
  fakeBrowser.runtime.onMessage.addListener((async ({ request, input }: Request) => {
    if (request === 'companies') return { answer: known }
    if (request === 'meetingOfLink') return { answer: { key, address: 'https://meet.google.com/' } }
    if (request === 'plannedFrom') return { answer: null }
    if (request !== 'command') return { answer: null }
    if (refuses) return { answer: { ok: false, reason: 'quota', detail: '' } }
    commands.push(input as AnyCommand)
    if ((input as AnyCommand).name === refusedOnce) {
      refusedOnce = null
      return { answer: { ok: false, reason: 'quota', detail: '' } }
    }
    return { answer: { ok: true, stored: null } }
  }) as never)
})
afterEach(cleanup)

function show(adds: 'company' | 'call') {
  const onAdded = vi.fn()
  render(<NewCall adds={adds} onAdded={onAdded} onCancel={() => undefined} />)
  return onAdded
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const names = () => commands.map(({ name }) => name)

it('a call is planned with its company, its invitation and its meeting', async () => {
  const onAdded = show('call')
  expect(document.activeElement).toBe(field(words.invitation))
  await userEvent.type(field(words.company), ' Acme ')
  await userEvent.type(field(words.role), 'Data engineer')
  await userEvent.type(field(words.invitation), 'Join meet.google.com/abc-defg-hij')
  await userEvent.click(button(words.plan))
  await vi.waitFor(() => expect(onAdded).toHaveBeenCalled())
  expect(names()).toEqual(['company.create', 'call.open', 'call.edit'])
  expect(commands).toMatchObject([
    { input: { name: 'Acme', role: 'Data engineer' } },
    { input: { meetingKey: key } },
    {
      input: {
        link: 'https://meet.google.com/abc-defg-hij',
        invitation: 'Join meet.google.com/abc-defg-hij',
        plannedAt: null,
      },
    },
  ])
  expect(onAdded).toHaveBeenCalledExactlyOnceWith(commands[0]?.input.companyId, 'Acme')
})

it('a company of the same name is taken as it is', async () => {
  known = [{ companyId: 'acme', name: 'ACME', role: '', lastCallAt: null }]
  const onAdded = show('call')
  await userEvent.type(field(words.company), 'acme{Enter}')
  expect(names()).toEqual(['call.open', 'call.edit'])
  expect(onAdded).toHaveBeenCalledExactlyOnceWith('acme', 'acme')
})

it('a company is added alone', async () => {
  show('company')
  expect(screen.queryByRole('textbox', { name: words.invitation })).toBeNull()
  await userEvent.type(field(words.company), 'Acme{Enter}')
  expect(names()).toEqual(['company.create'])
})

it('what is refused stays in its fields, with the reason', async () => {
  refuses = true
  const onAdded = show('call')
  await userEvent.type(field(words.company), 'Acme{Enter}')
  expect((await screen.findByRole('alert')).textContent).toBe(text.saveState.reasons.quota)
  expect(field(words.company).value).toBe('Acme')
  expect(onAdded).not.toHaveBeenCalled()
})

it.each(['company.create', 'call.open', 'call.edit'])(
  'a second try after a refused %s goes on with the same company and the same call',
  async (refused) => {
    refusedOnce = refused
    const onAdded = show('call')
    await userEvent.type(field(words.company), 'Acme{Enter}')
    await screen.findByRole('alert')
    await userEvent.click(button(words.plan))
    await vi.waitFor(() => expect(onAdded).toHaveBeenCalledOnce())
    const callIds = commands.flatMap(({ name, input }) =>
      name === 'call.open' || name === 'call.edit' ? [input.id] : [],
    )
    expect(new Set(callIds).size).toBe(1)
    expect(new Set(commands.map(({ input }) => input.companyId)).size).toBe(1)
  },
)

it('a second try under another name plans another call with another company', async () => {
  refusedOnce = 'call.edit'
  const onAdded = show('call')
  await userEvent.type(field(words.company), 'Acme{Enter}')
  await screen.findByRole('alert')
  await userEvent.type(field(words.company), ' Robotics{Enter}')
  await vi.waitFor(() => expect(onAdded).toHaveBeenCalledOnce())
  const opened = commands.filter(({ name }) => name === 'call.open')
  expect(new Set(opened.map(({ input }) => input.companyId)).size).toBe(2)
})

it('only a company with a name is added, and only with its whole name', async () => {
  show('company')
  await userEvent.type(field(words.company), '  {Enter}')
  await userEvent.clear(field(words.company))
  await userEvent.click(field(words.company))
  await userEvent.paste('x'.repeat(501))
  await userEvent.click(button(words.add))
  expect(names()).toEqual([])
})

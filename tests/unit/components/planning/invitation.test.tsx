// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { NewCall } from '@/components/planning/NewCall'
import { fieldTime } from '@/components/planning/local-time'
import { weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanySummary, Request, RequestAnswer } from '@/messages'
import { type AnyCommand, emptyDossier } from '@/storage/records/dossier'
import type { Person } from '@/storage/records/person'
import { sample } from '../../meetings/invitation/fixtures'
import { callRow, personRow } from '../../rows'
import { button } from '../on-screen'

const { newCall } = text
const words = pages.invitation
const at = Date.UTC(2026, 11, 1, 19)

let known: CompanySummary[]
let people: Person[]
let plannedFrom: RequestAnswer<'plannedFrom'>
let commands: AnyCommand[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 26, 12) })
  fakeBrowser.reset()
  known = []
  people = []
  plannedFrom = null
  commands = []
  fakeBrowser.runtime.onMessage.addListener((async ({ request, input }: Request) => {
    if (request === 'companies') return { answer: known }
    if (request === 'plannedFrom') return { answer: plannedFrom }
    if (request === 'dossier') return { answer: { ...emptyDossier(), people } }
    if (request === 'meetingOfLink') return { answer: { key: 'meet:abc-defg-hij', address: null } }
    if (request !== 'command') return { answer: null }
    commands.push(input as AnyCommand)
    return { answer: { ok: true, stored: null } }
  }) as never)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const noteOf = (name: string) =>
  document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent ?? ''

async function show(pasted: string) {
  const onAdded = vi.fn()
  render(<NewCall adds="call" onAdded={onAdded} onCancel={() => undefined} />)
  fireEvent.change(field(newCall.invitation), { target: { value: pasted } })
  return onAdded
}

describe('a pasted invitation', () => {
  it('fills the fields, and says where each value stood', async () => {
    await show(sample('google.ics'))
    await screen.findByRole('group', { name: words.title })
    expect(field(newCall.company).value).toBe('Acme Robotics')
    expect(field(newCall.at).value).toBe(fieldTime(at))
    expect(field(words.minutes).value).toBe('30')
    expect(field(words.link).value).toBe('https://meet.google.com/abc-defg-hij')
    expect([field(words.person).value, field(words.email).value]).toEqual([
      'Priya Nair',
      'priya.nair@acme-robotics.com',
    ])
    expect(noteOf(newCall.company)).toBe(words.from(words.sources.DESCRIPTION))
    expect(noteOf(newCall.at)).toContain(words.given('2026-12-01 14:00', 'America/New_York'))
    expect(noteOf(words.link)).toContain(words.knownMeeting)
    expect(screen.getByText('+1 555-010-0142')).toBeTruthy()
  })

  it('is planned as it was read, with what was typed over it', async () => {
    const onAdded = await show(sample('google.ics'))
    await screen.findByRole('group', { name: words.title })
    fireEvent.change(field(words.minutes), { target: { value: '45' } })
    await userEvent.click(button(newCall.plan))
    await waitFor(() => expect(onAdded).toHaveBeenCalledOnce())
    expect(commands).toMatchObject([
      { name: 'company.create', input: { name: 'Acme Robotics' } },
      { name: 'call.open', input: { title: 'Recruiter screen: Jane Doe and Acme Robotics' } },
      {
        name: 'call.edit',
        input: {
          plannedAt: at,
          plannedMinutes: 45,
          link: 'https://meet.google.com/abc-defg-hij',
          uid: '5k2gfake0001@google.com',
          sequence: 0,
        },
      },
      {
        name: 'person.write',
        input: { name: 'Priya Nair', email: 'priya.nair@acme-robotics.com' },
      },
    ])
    const { invitation } = commands[2]!.input as { invitation: string }
    expect(invitation).toContain('Or dial: (US) +1 555-010-0142 PIN: 123456789#')
  })

  it('is for a company that is in the list, and for somebody whom it knows', async () => {
    known = [{ companyId: 'acme', name: 'Acme Robotics', role: '', lastCallAt: null }]
    people = [personRow({ name: 'priya nair' })]
    const onAdded = await show(sample('google-mail.txt'))
    await screen.findByRole('group', { name: words.title })
    await waitFor(() => expect(noteOf(newCall.company)).toContain(words.knownCompany))
    await userEvent.click(button(newCall.plan))
    await waitFor(() => expect(onAdded).toHaveBeenCalledOnce())
    expect(commands.map(({ name }) => name)).toEqual(['call.open', 'call.edit'])
  })

  it.each([
    ['greenhouse-cst.txt', 'zone-ambiguous'],
    ['outlook-short.txt', 'day-ambiguous'],
    ['greenhouse-two.txt', 'several'],
    ['all-day.ics', 'all-day'],
  ] as const)(
    'leaves the time open that it does not say, and says why: %s',
    async (name, problem) => {
      await show(sample(name))
      await screen.findByRole('group', { name: words.title })
      expect(field(newCall.at).value).toBe('')
      expect(noteOf(newCall.at)).toContain(words.problems[problem])
    },
  )

  it('leaves what was typed before as it is', async () => {
    render(<NewCall adds="call" onAdded={vi.fn()} onCancel={() => undefined} />)
    fireEvent.change(field(newCall.company), { target: { value: 'Acme Ltd' } })
    const name = field(newCall.company)
    fireEvent.change(field(newCall.invitation), { target: { value: sample('google.ics') } })
    await screen.findByRole('group', { name: words.title })
    expect(field(newCall.company)).toBe(name)
    expect(name.value).toBe('Acme Ltd')
  })

  it('says of which line it is broken, and plans nothing', async () => {
    const onAdded = await show(sample('google.ics').slice(0, 900))
    expect(await screen.findByText(/^Line \d+\. This \.ics file/)).toBeTruthy()
    await userEvent.click(button(newCall.plan))
    expect(commands).toEqual([])
    expect(onAdded).not.toHaveBeenCalled()
  })

  it('that has several events asks which one', async () => {
    const two =
      sample('google.ics').replace('END:VCALENDAR', '') +
      sample('apple.ics').replace(/[^]*?(?=BEGIN:VEVENT)/, '')
    await show(two)
    const which = await screen.findByRole('combobox', { name: words.which })
    expect(within(which).getAllByRole('option')).toHaveLength(2)
    await userEvent.selectOptions(which, '1')
    expect(field(newCall.company).value).toBe('Fernway')
  })
})

describe('a file', () => {
  const file = (content: string, name = 'invite.ics') => new File([content], name)

  it('is read when it is chosen, and can be taken away', async () => {
    await show('')
    await userEvent.upload(
      screen.getByLabelText(words.choose, { selector: 'input' }),
      file(sample('apple.ics')),
    )
    await screen.findByRole('group', { name: words.title })
    expect(field(newCall.company).value).toBe('Fernway')
    await userEvent.click(button(words.takeAway))
    expect(field(newCall.company).value).toBe('')
    expect(document.activeElement).toBe(field(newCall.invitation))
  })

  it('is read when it is dropped', async () => {
    await show('')
    fireEvent.drop(field(newCall.invitation), {
      dataTransfer: { files: [file(sample('apple.ics'))], types: ['Files'] },
    })
    await screen.findByRole('group', { name: words.title })
    expect(field(newCall.company).value).toBe('Fernway')
  })

  it('that is too large is not opened, and its size is said', async () => {
    await show('')
    const huge = file('x'.repeat(1_000_001))
    await userEvent.upload(screen.getByLabelText(words.choose, { selector: 'input' }), huge)
    expect((await screen.findByRole('alert')).textContent).toBe(
      words.tooBig('invite.ics', '1,000 kB'),
    )
  })

  it('that is a zip says so', async () => {
    await show('')
    await userEvent.upload(
      screen.getByLabelText(words.choose, { selector: 'input' }),
      file('PK\u0003\u0004\0\0'),
    )
    expect(await screen.findByText(words.unread.zip)).toBeTruthy()
  })
})

describe('a change of an event that is planned', () => {
  const call = callRow({ uid: '5k2gfake0001@google.com', sequence: 0, plannedAt: at - 3_600_000 })
  beforeEach(() => {
    plannedFrom = { call, company: 'Acme' }
  })

  it('shows what changes, and changes the call', async () => {
    const onAdded = await show(sample('google.ics'))
    const title = words.changeOf(weekdayAndTime.format(at - 3_600_000), 'Acme')
    const table = within(await screen.findByRole('region', { name: title })).getByRole('table')
    expect(within(table).getByRole('row', { name: /Date and time/ }).textContent).toContain(
      weekdayAndTime.format(at),
    )
    expect(screen.queryByLabelText(newCall.company)).toBeNull()
    await userEvent.click(button(words.change))
    await waitFor(() => expect(onAdded).toHaveBeenCalledExactlyOnceWith('acme', 'Acme'))
    expect(commands).toMatchObject([
      {
        name: 'call.edit',
        input: {
          id: 'call',
          plannedAt: at,
          plannedMinutes: 30,
          meetingKey: 'meet:abc-defg-hij',
          sequence: 0,
        },
      },
    ])
  })

  it('is found by a click before the invitation is read, and plans no second call', async () => {
    const onAdded = await show(sample('google.ics'))
    fireEvent.change(field(newCall.company), { target: { value: 'Acme' } })
    fireEvent.click(button(newCall.plan))
    expect(await screen.findByRole('button', { name: words.change })).toBeTruthy()
    expect(commands).toEqual([])
    expect(onAdded).not.toHaveBeenCalled()
  })

  it('is found by a click if another page planned it meanwhile', async () => {
    plannedFrom = null
    await show(sample('google.ics'))
    await screen.findByRole('group', { name: words.title })
    plannedFrom = { call, company: 'Acme' }
    await userEvent.click(button(newCall.plan))
    expect(await screen.findByRole('button', { name: words.change })).toBeTruthy()
    expect(commands).toEqual([])
  })

  it('that cancels it plans nothing, even by a click before it is read', async () => {
    plannedFrom = null
    await show(sample('cancel.ics'))
    fireEvent.change(field(newCall.company), { target: { value: 'Acme' } })
    fireEvent.click(button(newCall.plan))
    expect(await screen.findByText(words.cancelled)).toBeTruthy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(commands).toEqual([])
  })

  it.each([
    ['zone-unknown', (file: string) => file.replaceAll('America/New_York', 'Nowhere/Land')],
    [
      'all-day',
      (file: string) =>
        file
          .replace(/DTSTART[^\r\n]*/, 'DTSTART;VALUE=DATE:20261201')
          .replace(/DTEND[^\r\n]*/, 'X-NONE:1'),
    ],
  ] as const)(
    'whose time is not understood says so, not that it is the same: %s',
    async (problem, other) => {
      const kept = { link: 'https://meet.google.com/abc-defg-hij', plannedMinutes: 30 }
      plannedFrom = { call: { ...call, ...kept }, company: 'Acme' }
      await show(other(sample('google.ics').replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r?\n/, '')))
      expect(await screen.findByRole('link', { name: words.toIt('Acme') })).toBeTruthy()
      expect(screen.getByText(new RegExp(words.problems[problem].slice(0, 20)))).toBeTruthy()
      expect(screen.queryByText(new RegExp(words.same))).toBeNull()
    },
  )

  it('that is older changes nothing, and says so', async () => {
    plannedFrom = { call: { ...call, sequence: 5 }, company: 'Acme' }
    await show(sample('google.ics'))
    expect(await screen.findByText(words.older)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.change })).toBeNull()
  })

  it('that cancels it is said, and changes nothing', async () => {
    await show(sample('cancel.ics'))
    expect(await screen.findByText(words.cancelled)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.change })).toBeNull()
    expect(screen.queryByRole('button', { name: newCall.plan })).toBeNull()
  })
})

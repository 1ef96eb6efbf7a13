// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Checklist } from '@/components/checklists/Checklist'
import { CallHeader } from '@/components/call-header/CallHeader'
import { Lengths } from '@/components/call-header/PlannedLength'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { Prompts } from '@/components/prompts/Prompts'
import { text } from '@/locales/text'
import type { TabMeeting } from '@/messages'
import { contactId } from '@/storage/records/person'
import { callRow, companyRow, personRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'
import { callAt } from '../call-at'
import { button } from '../on-screen'

closeMirrorAfterEach()

const header = () => render(<CallHeader controls={null} onOtherCompany={() => undefined} />)
const edit = () => userEvent.click(button('Edit the company, job title and name'))

describe('the kind of the call', () => {
  it('is shown, and decides the words', { tags: ['obligation-1', 'obligation-2'] }, async () => {
    const background = await callAt(4)
    render(
      <>
        <CallHeader controls={null} onOtherCompany={() => undefined} />
        <Prompts />
        <Checklist list="vetting" />
      </>,
    )
    expect(screen.getByText('Job title not known · Recruiter')).toBeTruthy()
    expect(screen.getByText('The recruiter’s tenure and mood')).toBeTruthy()
    await edit()
    const chosen = () => screen.getAllByRole('radio', { checked: true })
    expect(chosen()).toEqual([screen.getByRole('radio', { name: 'Recruiter' })])
    await userEvent.click(screen.getByRole('radio', { name: 'Hiring manager' }))
    expect(chosen()).toEqual([screen.getByRole('radio', { name: 'Hiring manager' })])
    await userEvent.click(button('Done'))

    expect(screen.getByText('Job title not known · Hiring manager')).toBeTruthy()
    expect(screen.getByText('How long they have led, and mood')).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/recruiter/iu)
    await userEvent.click(button(/^You ask/))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'How long have you led this team?',
    )
    expect(screen.getByText('How long have you led this team, and how is it?')).toBeTruthy()
    await saved()
    expect(background.dossier.calls).toMatchObject([{ kind: 'manager' }])
  })

  it('is edited in the place of the lines below the header', async () => {
    await callAt(4)
    render(
      <CallHeader controls={null} onOtherCompany={() => undefined}>
        <p>You</p>
      </CallHeader>,
    )
    await edit()
    expect(screen.queryByText('You')).toBeNull()
    await userEvent.click(button('Done'))
    expect(screen.getByText('You')).toBeTruthy()
  })
})

it.each([
  ['unknown', text.panel.header.unknownState],
  ['elsewhere', text.panel.header.elsewhereState],
] as const)('the clock can be started by hand if the meeting is %s', async (state, hint) => {
  const background = await callAt(null)
  header()
  const meeting = { state } as TabMeeting
  act(() => useMirror.setState(({ situation }) => ({ situation: { ...situation!, meeting } })))
  expect(screen.getByText(hint)).toBeTruthy()
  await userEvent.click(button(text.panel.header.start))
  expect(screen.queryByText(hint)).toBeNull()
  await saved()
  expect(background.dossier.calls[0]!.startedAt).not.toBeNull()
})

it('a name that is cleared and typed again stays with the same person', async () => {
  const background = await openCall(4, ({ companyId }) => ({
    people: [
      personRow({ id: contactId(companyId), companyId, name: 'Marta' }),
      personRow({ id: 'sam', companyId, createdAt: 1, name: 'Sam' }),
    ],
  }))
  header()
  await edit()
  const name = screen.getByRole('textbox', { name: 'Who you talk to' })
  await userEvent.clear(name)
  await userEvent.type(name, 'Mara')
  await saved()
  expect(background.dossier.people.map((person) => person.name)).toEqual(['Mara', 'Sam'])
})

describe('the planned length', () => {
  const Offered = () => <Lengths call={useCall()} popoverId="none" />

  it('changes in steps of five minutes, and to the usual lengths', async () => {
    const background = await callAt(4)
    render(<Offered />)
    expect(screen.getByRole('button', { name: '25 minutes', pressed: true })).toBeTruthy()
    await userEvent.click(button('5 minutes less'))
    expect(screen.getByText('20 minutes')).toBeTruthy()
    await userEvent.click(button('45 minutes'))
    await userEvent.click(button('5 minutes more'))
    await saved()
    expect(background.dossier.calls).toMatchObject([{ plannedMinutes: 50 }])
  })

  it('counts from now on when the candidate says that they came just now', async () => {
    const background = await callAt(7)
    render(<Offered />)
    const before = Date.now()
    await userEvent.click(button('They came just now: begin at 0:00'))
    await saved()
    expect(background.dossier.calls[0]!.startedAt).toBeGreaterThanOrEqual(before)
  })

  it('counts anew from now on, however late in the call', async () => {
    const background = await callAt(51)
    render(<Offered />)
    const before = Date.now()
    await userEvent.click(button('Begin at 0:00 now'))
    await saved()
    expect(background.dossier.calls[0]!.startedAt).toBeGreaterThanOrEqual(before)
  })

  it('offers a new beginning only while the call runs', async () => {
    await callAt(null)
    render(<Offered />)
    expect(screen.queryByRole('button', { name: /begin at 0:00/i })).toBeNull()
  })

  it('is five minutes at least', async () => {
    const background = await callAt(4, { call: { plannedMinutes: 8 } })
    render(<Offered />)
    await userEvent.click(button('5 minutes less'))
    await userEvent.click(button('5 minutes less'))
    await saved()
    expect(background.dossier.calls).toMatchObject([{ plannedMinutes: 5 }])
  })

  it('stands beside the clock', async () => {
    await callAt(4, { call: { plannedMinutes: 30 } })
    header()
    expect(screen.getByRole('timer').textContent).toBe('4:00')
    expect(button('of 30 min. Change the planned length')).toBeTruthy()
  })
})

it('a name typed after the panel turns to another company is written to that company', async () => {
  const background = await callAt(4)
  header()
  await edit()
  const other = callRow({ id: 'other-call', companyId: 'other' })
  const company = companyRow({ id: 'other', companyId: 'other' })
  act(() =>
    useMirror.setState(({ situation, dossier }) => ({
      call: other,
      situation: { ...situation!, companyId: 'other', call: other },
      dossier: { ...dossier!, companies: [company], people: [] },
    })),
  )
  await userEvent.type(screen.getByLabelText('Who you talk to'), 'B')
  await saved()
  expect(background.commands).toMatchObject([
    { name: 'person.write', input: { id: contactId('other'), companyId: 'other', name: 'B' } },
  ])
})

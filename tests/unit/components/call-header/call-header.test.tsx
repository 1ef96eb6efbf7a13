// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Checklist } from '@/components/checklists/Checklist'
import { CallHeader } from '@/components/call-header/CallHeader'
import { CallMenu } from '@/components/call-header/CallMenu'
import { Lengths } from '@/components/call-header/Lengths'
import { OfTheCall } from '@/components/call-header/OfTheCall'
import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import { Card } from '@/components/panel/Card'
import { bringUp } from '@/components/prompts/turn-to'
import { companyPage } from '@/components/shared/company-page'
import { time } from '@/locales/formats'
import { text } from '@/locales/text'
import type { TabMeeting } from '@/messages'
import type { Call } from '@/storage/records/call'
import { contactId } from '@/storage/records/person'
import { callRow, companyRow, personRow } from '../../rows'
import { closeMirrorAfterEach, openCall, saved } from '../background'
import { callAt } from '../call-at'
import { button, large } from '../on-screen'
import { openPopover } from '../popover'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const callMenu = (onOtherCompany?: () => void) => (
  <CallMenu>{(close) => <OfTheCall onOtherCompany={onOtherCompany} onDone={close} />}</CallMenu>
)
const header = () => render(<CallHeader saveState={<span>Saved</span>} controls={callMenu()} />)
const edit = () => openPopover(text.panel.header.menu)
const inCompany = ({ companyId }: Call) => ({ companyId })
const meetingIs = (state: TabMeeting['state']) =>
  act(() =>
    useMirror.setState(({ situation }) => ({
      situation: { ...situation!, meeting: { state, key: 'zoom:12345678901' } as TabMeeting },
    })),
  )

describe('the line of the call', () => {
  const line = () => screen.getByRole('heading', { level: 1 }).parentElement

  it('names the company and the person, and says how much time is gone', async () => {
    await openCall(4, (call) => ({
      calls: [{ ...call, plannedMinutes: 30 }],
      companies: [companyRow({ id: call.companyId, companyId: call.companyId })],
      people: [personRow({ id: contactId(call.companyId), ...inCompany(call), name: 'Marta' })],
    }))
    header()
    expect(line()?.textContent).toMatch(/^AcmeMarta4:00 of 30Saved⋯$/)
    expect(screen.getByRole('timer', { name: text.panel.header.clock }).textContent).toBe('4:00')
    expect(screen.getByText('Marta').title).toBe('Marta · Data engineer')
  })

  it('names the job while the person is not known', async () => {
    await openCall(null, (call) => ({
      companies: [companyRow({ id: call.companyId, companyId: call.companyId })],
    }))
    header()
    expect(line()?.textContent).toMatch(/^AcmeData engineer/)
  })

  it('says that the call has not begun, if the page will say when it does', async () => {
    await callAt(null)
    meetingIs('lobby')
    header()
    expect(line()?.textContent).toContain(text.panel.header.notStarted)
    expect(screen.queryByRole('button', { name: text.panel.header.start })).toBeNull()
  })

  it('says when the call ended, and how long it was', async () => {
    const now = Date.now()
    await callAt(30, { call: { startedAt: now - 25 * 60_000, endedAt: now } })
    header()
    expect(line()?.textContent).toContain(text.panel.header.endedAt(time.format(now), '25:00'))
    expect(screen.queryByRole('timer')).toBeNull()
  })

  it.each([
    [0, 25, '0%'],
    [12.5, 25, '50%'],
    [12.5, 50, '25%'],
    [40, 25, '100%'],
  ])('shows %d of %d minutes as a thin line', async (minutes, plannedMinutes, width) => {
    await callAt(minutes, { call: { plannedMinutes } })
    const { container } = header()
    const [gone, close] = container.querySelectorAll<HTMLElement>('[style]')
    expect(gone?.style.width).toBe(width)
    // The mark of the close stands three minutes before the end.
    expect(close?.getAttribute('style')).toContain(
      `${((plannedMinutes - 3) / plannedMinutes) * 100}%`,
    )
  })
})

describe('the menu of the call', () => {
  const menu = (onOtherCompany?: () => void) => {
    render(callMenu(onOtherCompany))
    return openPopover(text.panel.header.menu)
  }

  it('is not in the page until it is opened', async () => {
    await callAt(4)
    header()
    expect(screen.queryByRole('radio', { hidden: true })).toBeNull()
    openPopover(text.panel.header.menu)
    expect(screen.getAllByRole('radio')).toHaveLength(3)
  })

  it('leads to the page of the company, and to another company', async () => {
    const { call } = await callAt(4)
    const onOther = vi.fn()
    const open = menu(onOther)
    const link = within(open).getByRole('link', { name: text.panel.header.companyPage })
    expect(link.getAttribute('href')).toBe(companyPage(call.companyId))
    await userEvent.click(button(text.panel.header.otherCompany))
    expect(onOther).toHaveBeenCalledOnce()
  })

  it('offers no other company to a call that is bound to one', async () => {
    await callAt(4)
    menu()
    expect(screen.queryByRole('button', { name: text.panel.header.otherCompany })).toBeNull()
  })

  it('closes when a usual length is chosen, and stays open for the steps', async () => {
    const background = await callAt(4)
    const open = menu()
    await userEvent.click(button('5 minutes more'))
    expect(within(open).getByText('30 minutes')).toBeTruthy()
    await userEvent.click(button('45 minutes'))
    expect(open.childElementCount).toBe(0)
    await saved()
    expect(background.dossier.calls).toMatchObject([{ plannedMinutes: 45 }])
  })

  it('ends the call, and goes on with it', async () => {
    const background = await callAt(4)
    menu()
    await userEvent.click(button(text.panel.header.end))
    await saved()
    expect(background.dossier.calls[0]!.endedAt).not.toBeNull()
    // The menu has closed.
    openPopover(text.panel.header.menu)
    await userEvent.click(button(text.panel.header.resume))
    await saved()
    expect(background.dossier.calls[0]!.endedAt).toBeNull()
  })

  it('keeps the job and the company while they are typed', async () => {
    const background = await openCall(4, (call) => ({
      companies: [companyRow({ id: call.companyId, companyId: call.companyId })],
    }))
    menu()
    await userEvent.type(screen.getByRole('textbox', { name: 'Company' }), ' Maps')
    await userEvent.type(screen.getByRole('textbox', { name: 'Job title' }), ', senior')
    await saved()
    expect(background.dossier.companies).toMatchObject([
      { name: 'Acme Maps', role: 'Data engineer, senior' },
    ])
  })
})

it(
  'the kind of the call decides the words',
  { tags: ['obligation-1', 'obligation-2'] },
  async () => {
    const background = await callAt(4)
    bringUp('tenure')
    render(
      <>
        {callMenu()}
        <Card />
        <Checklist list="vetting" />
      </>,
    )
    expect(screen.getByText('The recruiter’s tenure and mood')).toBeTruthy()
    const open = openPopover(text.panel.header.menu)
    const chosen = () => screen.getAllByRole('radio', { checked: true })
    expect(chosen()).toEqual([screen.getByRole('radio', { name: 'Recruiter' })])
    await userEvent.click(screen.getByRole('radio', { name: 'Hiring manager' }))
    expect(chosen()).toEqual([screen.getByRole('radio', { name: 'Hiring manager' })])
    act(() => open.hidePopover())

    expect(screen.getByText('How long they have led, and mood')).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/recruiter/iu)
    expect(large()).toBe('How long have you led this team?')
    expect(screen.getByText('How long have you led this team, and how is it?')).toBeTruthy()
    await saved()
    expect(background.dossier.calls).toMatchObject([{ kind: 'manager' }])
  },
)

it.each([
  ['unknown', text.panel.header.unknownState],
  ['elsewhere', text.panel.header.elsewhereState(text.platforms.zoom)],
] as const)('the clock can be started by hand if the meeting is %s', async (state, hint) => {
  const background = await callAt(null)
  header()
  meetingIs(state)
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
  edit()
  const name = screen.getByRole('textbox', { name: 'Who you talk to' })
  await userEvent.clear(name)
  await userEvent.type(name, 'Mara')
  await saved()
  expect(background.dossier.people.map((person) => person.name)).toEqual(['Mara', 'Sam'])
})

describe('the planned length', () => {
  const Offered = () => <Lengths call={useCall()} onDone={() => undefined} />

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
})

it('a name typed after the panel turns to another company is written to that company', async () => {
  const background = await callAt(4)
  header()
  edit()
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

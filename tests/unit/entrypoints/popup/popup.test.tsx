// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Popup } from '@/entrypoints/popup/Popup'
import { itemText } from '@/locales/wording'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import type { Call } from '@/storage/records/call'
import { closeMirrorAfterEach, openCall, saved } from '../../components/background'
import { button } from '../../components/on-screen'
import { companyRow, markRow } from '../../rows'

closeMirrorAfterEach()

const { home, popup: words, panel, saveState } = text
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const room = itemsOf('room')

async function show(change: Partial<Call>, ticked: readonly string[] = []) {
  const background = await openCall(null, (call) => ({
    companies: [companyRow({ id: call.companyId, companyId: call.companyId })],
    calls: [{ ...call, createdAt: Date.now(), ...change }],
    marks: ticked.map((item) =>
      markRow('ticked', item, { companyId: call.companyId, callId: call.id }),
    ),
  }))
  background.meetingOfLink = () => ({ key: null, address: 'https://meet.google.com/abc-defg-hij' })
  Object.assign(background.call, change)
  render(<Popup windowId={1} pageTabId={undefined} />)
  return background
}
const from = (ms: number) => Date.now() + ms
const link = 'https://meet.google.com/abc-defg-hij'
const isOffered = (role: 'button' | 'link', name: string) =>
  screen.queryByRole(role, { name }) !== null

describe('the popup', () => {
  it('days before says what is left, and leads to the preparation', async () => {
    await show({ plannedAt: from(50 * HOUR), link })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme')
    expect(screen.getByRole('heading', { name: words.left(6) })).toBeTruthy()
    expect(screen.queryAllByRole('checkbox')).toEqual([])
    expect(isOffered('link', words.prepare)).toBe(true)
    expect(await screen.findByRole('link', { name: words.join })).toBeTruthy()
    expect(isOffered('button', words.show)).toBe(false)
  })

  it('half an hour before has what is still open of the setup', async () => {
    await show({ plannedAt: from(29 * MINUTE), link }, [room[0]!.id])
    expect(screen.getAllByRole('checkbox')).toHaveLength(room.length - 1)
    expect(screen.getByText(text.gaps.more(3))).toBeTruthy()
    expect(await screen.findByRole('link', { name: words.join })).toBeTruthy()
    expect(isOffered('button', words.show)).toBe(true)
  })

  it('lets a tick be taken back, and shows what was ticked before', async () => {
    await show({ plannedAt: from(5 * MINUTE) }, [room[0]!.id])
    const box = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: itemText('recruiter', room[1]!.id) })
    await userEvent.click(box())
    expect(box().checked).toBe(true)
    await userEvent.click(box())
    expect(box().checked).toBe(false)
    await userEvent.click(button(words.showAll(room.length)))
    expect(screen.getAllByRole('checkbox')).toHaveLength(room.length)
    await saved()
  })

  it('in the call has the clock and the end, and nothing to join', async () => {
    await show({ plannedAt: from(HOUR), startedAt: from(-5 * MINUTE), link })
    expect(screen.getByRole('timer').textContent).toMatch(/^5:0\d$/)
    expect(isOffered('button', panel.header.end)).toBe(true)
    expect(isOffered('button', words.show)).toBe(true)
    expect(isOffered('link', words.join)).toBe(false)
  })

  it('just after it has the thanks', async () => {
    await show({ startedAt: from(-HOUR), endedAt: from(-HOUR / 2) })
    expect(screen.getByRole('heading', { name: text.followUps.title })).toBeTruthy()
    expect(isOffered('button', text.letter.open)).toBe(true)
    expect(screen.getByText(words.over)).toBeTruthy()
  })

  it('later is the home in small', async () => {
    await show({ startedAt: from(-5 * HOUR), endedAt: from(-4 * HOUR) })
    expect(await screen.findByText(home.nothing)).toBeTruthy()
    expect(isOffered('button', text.newCall.plan)).toBe(true)
    expect(screen.getByRole('link', { name: home.all }).getAttribute('href')).toBe(
      '/workspace.html#home',
    )
  })

  it('keeps the rest behind one button', async () => {
    await show({ plannedAt: from(HOUR) })
    expect(isOffered('link', text.workspace.method)).toBe(false)
    await userEvent.click(button(words.more))
    expect(isOffered('link', text.workspace.method)).toBe(true)
    await userEvent.click(button(words.another))
    expect(screen.getByRole('textbox', { name: panel.picker.search })).toBeTruthy()
    await userEvent.click(button(words.back))
    expect(screen.getByText(saveState.saved)).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CallPlan } from '@/components/planning/CallPlan'
import { weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { type Call, callCommands } from '@/storage/records/call'
import { closeMirrorAfterEach, type Background, saved } from '../background'
import { callAt } from '../call-at'
import { sample } from '../../meetings/invitation/fixtures'
import { button } from '../on-screen'

closeMirrorAfterEach()

const words = text.planning
const { invitation } = pages
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
const known = 'https://meet.google.com/abc-defg-hij'

const edit = (link: string) => ({ id: 'call', companyId: 'acme', now: 0, link })

async function withCall(change: Partial<Background['call']> = {}) {
  const background = await callAt(null, { call: change })
  background.meetingOfLink = (link) => ({
    key: link === known || link.includes(` ${known} `) ? 'meet:abc' : null,
    address: link.includes('//') ? link : null,
  })
  render(<CallPlan companyId={background.call.companyId} />)
  const call = () => background.dossier.calls.at(-1)!
  return {
    background,
    call,
    /** Waits for what React sends after it has drawn that it is known, so that `saved` may come too early. */
    kept: (fields: Partial<Call>) => waitFor(() => expect(call()).toMatchObject(fields)),
  }
}

describe('the planned call', () => {
  it('keeps with whom, when and how long it is', { tags: ['obligation-1'] }, async () => {
    const { call } = await withCall()
    await userEvent.selectOptions(field(words.kind), words.kinds.manager)
    fireEvent.change(field(words.at), { target: { value: '2027-03-04T14:00' } })
    fireEvent.change(field(words.minutes), { target: { value: '40' } })

    await saved()
    expect(call()).toMatchObject({
      kind: 'manager',
      plannedAt: new Date(2027, 2, 4, 14).getTime(),
      plannedMinutes: 40,
    })
    expect(field(words.at).value).toBe('2027-03-04T14:00')
  })

  it('stays the same call while the year is being typed', async () => {
    const { call, background } = await withCall({ plannedAt: Date.now() + 60_000_000 })
    fireEvent.change(field(words.at), { target: { value: '0002-03-04T14:00' } })
    expect(field(words.at).value).toBe('0002-03-04T14:00')
    fireEvent.change(field(words.at), { target: { value: '2027-03-04T14:00' } })

    await saved()
    expect(background.dossier.calls).toHaveLength(1)
    expect(call().plannedAt).toBe(new Date(2027, 2, 4, 14).getTime())
  })

  it('keeps its length while an impossible one is typed, and says so', async () => {
    const { call } = await withCall()
    fireEvent.change(field(words.minutes), { target: { value: '3' } })
    expect(field(words.minutes).value).toBe('3')
    expect(screen.getByText(words.minutesRange(25))).toBeTruthy()
    fireEvent.change(field(words.minutes), { target: { value: '30' } })

    expect(screen.queryByText(words.minutesRange(25))).toBeNull()
    await saved()
    expect(call().plannedMinutes).toBe(30)
  })

  it('can be made if there is none', async () => {
    const { background, call } = await withCall({ startedAt: 1, endedAt: 2 })
    expect(screen.getByText(words.none)).toBeTruthy()
    await userEvent.click(button(words.plan))
    fireEvent.change(field(words.at), { target: { value: '2027-03-04T14:00' } })

    await saved()
    expect(background.dossier.calls).toHaveLength(2)
    expect(call()).toMatchObject({ startedAt: null, plannedAt: new Date(2027, 2, 4, 14).getTime() })
  })

  it('that is past is replaced by the next one', async () => {
    const { background } = await withCall({ plannedAt: Date.now() - 5 * 60_000 })
    expect(screen.getByText(words.past)).toBeTruthy()
    await userEvent.click(button(words.planAnother))
    expect(field(words.at).value).toBe('')
    await saved()
    expect(background.dossier.calls).toHaveLength(2)
  })
})

describe('the meeting’s link', () => {
  it('is kept with its meeting, until it is cleared', async () => {
    const { call, kept } = await withCall()
    await userEvent.type(field(words.link), known)
    expect(await screen.findByText(words.linkKnown)).toBeTruthy()
    await kept({ link: known, meetingKey: 'meet:abc' })

    await userEvent.clear(field(words.link))
    await saved()
    expect(call()).toMatchObject({ link: '', meetingKey: null })
  })

  it.each([
    ['https://teams.example.com/l/1', words.linkUnknown],
    ['they ring me', words.linkNoAddress],
  ])('is kept when Candid does not know it: %s', async (link, said) => {
    const { call } = await withCall()
    await userEvent.type(field(words.link), link)
    expect(await screen.findByText(said)).toBeTruthy()
    await saved()
    expect(call()).toMatchObject({ link, meetingKey: null })
  })

  it('is found in an invitation of many lines, which stay apart in the field', async () => {
    const { kept } = await withCall()
    await userEvent.click(field(words.link))
    await userEvent.paste(`Join the call\r\n${known}\n\n  Or dial +1 555 0100\n`)
    expect(await screen.findByText(words.linkKnown)).toBeTruthy()
    await kept({ link: `Join the call ${known} Or dial +1 555 0100`, meetingKey: 'meet:abc' })
  })

  it('that nobody changes leaves the meeting that was chosen for the call', async () => {
    const link = 'https://teams.example.com/l/1'
    const { background, call } = await withCall({ link, meetingKey: 'zoom:12345678901' })
    expect(await screen.findByText(words.linkUnknown)).toBeTruthy()
    await saved()
    expect(call().meetingKey).toBe('zoom:12345678901')
    expect(background.commands).toEqual([])
  })

  it('is kept up to 4,000 characters, and a longer one is refused whole', async () => {
    const { call } = await withCall()
    const most = `https://filter.example.com/?url=${'x'.repeat(3968)}`
    const enter = async (link: string) => {
      await userEvent.clear(field(words.link))
      await userEvent.click(field(words.link))
      await userEvent.paste(link)
      await saved()
    }
    await enter(most)
    expect(call().link).toBe(most)
    expect(callCommands['call.edit'].input().safeParse(edit(most)).success).toBe(true)

    await enter(`${most}y`)
    expect(field(words.link).value).toBe(`${most}y`)
    expect(screen.getByRole('alert').textContent).toContain('4000')
    expect(field(words.link).getAttribute('aria-invalid')).toBe('true')
    expect(call().link).toBe('')
    expect(callCommands['call.edit'].input().safeParse(edit(`${most}y`)).success).toBe(false)

    await enter(known)
    expect(await screen.findByText(words.linkKnown)).toBeTruthy()
    expect(call().link).toBe(known)
  })

  it('gets its meeting later when the background does not answer at first', async () => {
    const { background, kept } = await withCall()
    const { meetingOfLink } = background
    background.meetingOfLink = () => {
      throw new Error('asleep')
    }
    fireEvent.change(field(words.link), { target: { value: known } })
    expect(await screen.findByText(words.linkUnasked)).toBeTruthy()
    background.meetingOfLink = meetingOfLink

    expect(await screen.findByText(words.linkKnown)).toBeTruthy()
    await kept({ meetingKey: 'meet:abc' })
  })
})

describe('an invitation in the link’s field', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 26, 12) }))
  afterEach(() => {
    vi.useRealTimers()
  })
  const at = Date.UTC(2026, 11, 1, 19)

  it('that is an .ics file gives its link, and offers its time', async () => {
    const { call } = await withCall()
    await userEvent.click(field(words.link))
    await userEvent.paste(sample('google.ics'))
    await userEvent.click(
      await screen.findByRole('button', { name: invitation.setTime(weekdayAndTime.format(at)) }),
    )
    await saved()
    expect(call()).toMatchObject({
      link: known,
      plannedAt: at,
      plannedMinutes: 30,
      uid: '5k2gfake0001@google.com',
    })
    expect(screen.queryByRole('button', { name: /Set the time/ })).toBeNull()
  })

  it('that is dropped as a file is read, too', async () => {
    const { call } = await withCall()
    const file = new File([sample('google.ics')], 'invite.ics')
    fireEvent.drop(field(words.link), { dataTransfer: { files: [file], types: ['Files'] } })
    await screen.findByRole('button', { name: /Set the time/ })
    await saved()
    expect(call()).toMatchObject({ link: known, plannedAt: null })
  })

  it('that is a text stays there as it is, and offers its time', async () => {
    const { call } = await withCall()
    await userEvent.click(field(words.link))
    await userEvent.paste(sample('greenhouse.txt'))
    expect(await screen.findByRole('button', { name: /Set the time/ })).toBeTruthy()
    await saved()
    expect(call().link).toContain('Thanks for your interest in Wrenfield!')
  })

  it('whose time is not certain says why, and sets none', async () => {
    await withCall()
    await userEvent.click(field(words.link))
    await userEvent.paste(sample('greenhouse-cst.txt'))
    expect(
      await screen.findByText(invitation.problems['zone-ambiguous'], { exact: false }),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Set the time/ })).toBeNull()
  })

  it('that is broken says so, and leaves the field as it is', async () => {
    const { call } = await withCall({ link: 'they ring me' })
    await userEvent.click(field(words.link))
    await userEvent.paste(sample('google.ics').slice(0, 900))
    expect(await screen.findByText(/^Line \d+\./)).toBeTruthy()
    await saved()
    expect(call().link).toBe('they ring me')
  })
})

it('the text of the invitation can be read again', async () => {
  await withCall({ invitation: 'Second round\nPIN: 123' })
  expect(screen.getByText(invitation.text)).toBeTruthy()
  expect(screen.getByText(/PIN: 123/)).toBeTruthy()
})

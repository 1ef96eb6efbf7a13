// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '@/method/follow-ups'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { send, useMirror } from '@/components/mirror/mirror'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { contactId } from '@/storage/records/person'
import { followUpRow, noteRow } from '../../rows'
import { companyOf, DAY, HOUR, noon } from '../../follow-up-rows'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'
import { inCall } from '../call-rows'
import { button } from '../on-screen'

const words = text.followUps

closeMirrorAfterEach()
beforeEach(() => vi.setSystemTime(noon + 2 * HOUR))
afterEach(() => vi.useRealTimers())

/** Opens a company whose calls ended at these times. The first of them is the call at hand. */
const after = (...ends: (number | null)[]): Promise<Background> =>
  openCall(null, (call) => ({
    companies: [companyOf({ id: call.companyId, companyId: call.companyId })],
    calls: ends.map((endedAt, number): Call => ({
      ...call,
      id: number === 0 ? call.id : `${call.id}-${number}`,
      startedAt: endedAt === null ? null : endedAt - HOUR,
      endedAt,
    })),
  }))

const heading = () => screen.getByRole('heading').textContent
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

describe('what comes next', () => {
  it('is a sentence before the first call has ended', async () => {
    await after(null)
    render(<FollowUps />)
    expect(screen.getByText(words.none)).toBeTruthy()
    expect(screen.queryByRole('list')).toBeNull()
  })

  it('is large, says how, and leaves the others to one line each', async () => {
    await after(noon)
    render(<FollowUps />)
    expect(heading()).toBe('Thank Acme while it is fresh')
    expect(screen.getAllByText(/spam folder/)).toHaveLength(1)
    expect(screen.getByText('Then 3 more, the next: Wed, Oct 21')).toBeTruthy()
    expect(items()).toEqual([
      'Check in with AcmeWed, Oct 21',
      'Check in again with AcmeWed, Oct 28',
      'Check in again with AcmeWed, Nov 4',
    ])
  })

  it('leaves out calls that are long past', { tags: ['obligation-35'] }, async () => {
    await after(noon, noon - 20 * DAY, noon - DAY)
    render(<FollowUps />)
    expect(heading()).toBe('Thank Acme')
    expect(screen.getByText(new RegExp(words.when.late(words.when.yesterday)))).toBeTruthy()
    expect(items().filter((item) => item.includes('Thank'))).toEqual(['Thank AcmeToday'])
  })

  it('says in one line that it is done, and the focus stays with it until it is taken back', async () => {
    const background = await after(noon)
    render(<FollowUps />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sent: Thank Acme' }))
    await saved()
    expect(background.dossier.followUps).toMatchObject([
      { step: 'thank-you', doneAt: noon + 2 * HOUR },
    ])
    expect(heading()).toBe('Check in with Acme')
    expect(items()[0]).toBe(`Thank Acme${words.when.done}`)
    const box = screen.getByRole('checkbox', { name: 'Thank Acme' })
    expect(document.activeElement).toBe(box)
    await userEvent.click(box)
    await saved()
    expect(background.dossier.followUps[0]?.doneAt).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Sent: Thank Acme' }))
  })

  it('is put off to the evening by one tap, and then to another day', async () => {
    const background = await after(noon)
    render(<FollowUps />)
    await userEvent.click(button(words.laterToday))
    await saved()
    expect(background.dossier.followUps).toMatchObject([
      { step: 'thank-you', dueAt: noon + 6 * HOUR },
    ])
    expect(screen.queryByRole('button', { name: words.laterToday })).toBeNull()
    expect(button('Another day for: Thank Acme, Today, 6:00 PM')).toBeTruthy()
  })

  it('is only another day late in the evening', async () => {
    vi.setSystemTime(noon + 9 * HOUR)
    await after(noon)
    render(<FollowUps />)
    expect(screen.queryByRole('button', { name: words.laterToday })).toBeNull()
  })

  it('lists a to-do without a day last, and the calendar leaves it out', async () => {
    const background = await openCall(null, (call) => ({
      companies: [companyOf({ id: call.companyId, companyId: call.companyId })],
      calls: [{ ...call, startedAt: noon - HOUR, endedAt: noon }],
      followUps: ['thank-you', 'check-in-1', 'check-in-2', 'check-in-3'].map((step) =>
        followUpRow(step, { ...inCall(call), doneAt: noon }),
      ),
      notes: [
        noteRow('read their blog', { ...inCall(call), id: 'blog', flag: 'todo', createdAt: noon }),
        noteRow('portfolio by Friday', { ...inCall(call), flag: 'todo', createdAt: noon }),
      ],
    }))
    render(<FollowUps />)
    expect(heading()).toBe('portfolio by Friday')
    expect(screen.getByText(/^Fri, Oct 16 · You noted it in the call/)).toBeTruthy()
    expect(items().at(-1)).toBe(`read their blog${words.when.undated}`)
    await userEvent.click(button('Done: portfolio by Friday'))
    expect(heading()).toBe('read their blog')
    expect(screen.queryByRole('button', { name: words.calendar })).toBeNull()
    await saved()
    expect(background.dossier.followUps.at(-1)).toMatchObject({ step: 'to-do:note' })
  })

  it('offers no calendar when all is done', async () => {
    await after(noon)
    render(<FollowUps />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Sent: Thank Acme' }))
    for (const _ of [1, 2, 3]) await userEvent.click(button(/^Done: /))
    expect(screen.getByText(words.allDone)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.calendar })).toBeNull()
  })

  it('can be moved back to the suggested day', async () => {
    const background = await after(noon)
    render(<FollowUps />)
    const row = within(screen.getAllByRole('listitem')[0]!)
    await userEvent.click(row.getByRole('button', { name: /^Another day/ }))
    const { companyId, id: callId } = background.call
    send('followUp.set', { companyId, callId, step: 'check-in-1', now: 0, dueAt: noon + DAY })
    await userEvent.click(await row.findByRole('button', { name: words.moveBack }))
    await saved()
    expect(background.dossier.followUps).toMatchObject([{ step: 'check-in-1', dueAt: null }])
  })
})

describe('another day', () => {
  const open = async () => {
    const background = await after(noon)
    render(<FollowUps />)
    const row = within(screen.getAllByRole('listitem')[0]!)
    await userEvent.click(row.getByRole('button', { name: /^Another day/ }))
    const day = row.getByLabelText<HTMLInputElement>(/^Another day/, { selector: 'input' })
    const type = (value: string) => fireEvent.change(day, { target: { value } })
    const said = () => row.queryByRole('status')?.textContent ?? ''
    return { background, row, day, type, said }
  }

  it('that is too far ahead or past is refused with the range, and the last day of the range is kept', async () => {
    const { background, day, type, said } = await open()
    for (const value of ['2027-01-13', '2026-10-13']) {
      type(value)
      expect(said()).toBe(words.dayRange('Tue, Jan 12', 'Wed, Oct 21'))
      expect(day.getAttribute('aria-invalid')).toBe('true')
      await userEvent.type(day, '{Enter}')
      expect(day.isConnected).toBe(true)
    }
    expect(background.commands).toEqual([])

    type('2027-01-12')
    expect([said(), day.getAttribute('aria-invalid')]).toEqual(['', 'false'])
    await userEvent.type(day, '{Enter}')
    expect(day.isConnected).toBe(false)
    await saved()
    expect(background.dossier.followUps).toMatchObject([{ step: 'check-in-1' }])
    expect(dayOf(background.dossier.followUps[0]!.dueAt!)).toBe('2027-01-12')
  })

  it('that is half typed is not judged until Enter, and Escape closes the field', async () => {
    const { day, type, said } = await open()
    type('0002-10-20')
    expect(said()).toBe('')
    await userEvent.type(day, '{Enter}')
    expect(said()).not.toBe('')
    await userEvent.type(day, '{Escape}')
    expect(day.isConnected).toBe(false)
  })

  it('that is unchanged is closed by Enter, even when it is long past', async () => {
    vi.setSystemTime(noon + 20 * DAY)
    const { day } = await open()
    await userEvent.type(day, '{Enter}')
    expect(day.isConnected).toBe(false)
  })
})

describe('the thank-you', () => {
  const open = async () => {
    const background = await after(noon)
    render(<FollowUps />)
    await userEvent.click(button(text.letter.open))
    return { background, letter: screen.getByRole<HTMLTextAreaElement>('textbox') }
  }

  it('is kept from the candidate’s first key on', async () => {
    const { background, letter } = await open()
    expect(letter.value).toContain('today')
    expect(background.commands).toEqual([])
    await userEvent.type(letter, '!')
    await saved()
    expect(background.dossier.answers).toMatchObject([
      { subject: `thank-you:${background.call.id}`, text: expect.stringMatching(/!$/) },
    ])
  })

  it('goes to the person who is chosen', { tags: ['obligation-2', 'obligation-7'] }, async () => {
    const background = await after(noon)
    const { companyId, id: callId } = background.call
    const person = { companyId, now: noon }
    send('person.write', {
      ...person,
      id: contactId(companyId),
      name: 'Mara',
      email: 'mara@acme.example',
      detail: 'runs marathons',
    })
    render(<FollowUps />)
    await userEvent.click(button(text.letter.open))
    expect(screen.queryByRole('combobox')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: /marathons/ }))

    const role = 'Head of data'
    send('person.write', { ...person, id: 'priya', name: 'Priya', role, email: 'p@acme.example' })
    const to = await screen.findByRole<HTMLSelectElement>('combobox', { name: text.letter.to })
    expect(to.selectedOptions[0]?.textContent).toBe('Mara')
    await userEvent.selectOptions(to, 'Priya, Head of data')
    const letter = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect(letter.value).toMatch(/^Hello Priya,/)
    expect(letter.value).not.toContain('marathons')
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^mailto:p@acme\.example\?/)
    expect(heading()).toBe('Thank Priya while it is fresh')
    expect(items()[0]).toContain('Check in with Priya')
    await saved()
    expect(background.dossier.followUps).toMatchObject([
      { callId, step: 'thank-you', to: 'priya', doneAt: null },
    ])
  })

  it('that was begun on one day and is opened on the next no longer says “today”', async () => {
    const { letter } = await open()
    await userEvent.type(letter, '{Control>}{End}{/Control}\nDana')
    await saved()
    expect(letter.value).toContain('for your time today')
    vi.setSystemTime(noon + DAY)
    cleanup()
    render(<FollowUps />)
    await userEvent.click(button(text.letter.open))
    const { value } = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect(value).not.toContain('today')
    expect(value).toContain('Dana')
  })

  it('mentions the first two good notes from the start, and says so', async () => {
    await openCall(null, (call) => ({
      companies: [companyOf({ id: call.companyId, companyId: call.companyId })],
      calls: [{ ...call, startedAt: noon - HOUR, endedAt: noon }],
      notes: ['growing 30 %', 'two promotions', 'nice office'].map((said, index) =>
        noteRow(said, { ...inCall(call), id: said, flag: 'good', createdAt: index }),
      ),
    }))
    render(<FollowUps />)
    const said = 'Your draft mentions “growing 30 %” and “two promotions”.'
    expect(screen.getByText(said)).toBeTruthy()
    await userEvent.click(button(text.letter.open))
    const letter = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect(letter.value).toContain('- growing 30 %\n- two promotions\n\nKind regards')
    await userEvent.click(screen.getByRole('checkbox', { name: 'two promotions' }))
    expect(letter.value).not.toContain('two promotions')
    expect(screen.getByText('Your draft mentions “growing 30 %”.')).toBeTruthy()
  })

  it('that was cleared on purpose stays empty', async () => {
    const { letter } = await open()
    await userEvent.clear(letter)
    await saved()
    expect(letter.value).toBe('')
    expect(useMirror.getState().dossier?.answers[0]?.text).toBe('')
  })

  it('that is too long for a link says so', async () => {
    const { letter } = await open()
    expect(screen.queryByText(text.letter.tooLong)).toBeNull()
    await userEvent.click(letter)
    await userEvent.paste('ü'.repeat(400))
    expect(screen.getByText(text.letter.tooLong)).toBeTruthy()
  })
})

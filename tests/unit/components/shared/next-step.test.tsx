// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { NextStep } from '@/components/shared/NextStep'
import { weekday } from '@/locales/formats'
import { dayOf, parseCalendarDate } from '@/method/follow-ups'
import type { FieldId } from '@/method/findings'
import { findingOf } from '@/storage/records/finding'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'
import { findingsOf } from '../call-rows'
import { button } from '../on-screen'

closeMirrorAfterEach()

async function show(learned: Partial<Record<FieldId, string>> = {}) {
  const background = await openCall(12, (call) => ({ findings: findingsOf(call, learned) }))
  render(<NextStep />)
  return background
}

const known = ({ dossier, call }: Background, field: FieldId) =>
  findingOf(dossier.findings, call.id, field)?.text
const when = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'When' })
const inWords = (day: string) => {
  const { year, month, day: date } = parseCalendarDate(day)!
  return weekday.format(new Date(year, month - 1, date))
}
const tomorrow = () => dayOf(Date.now(), 1)

describe('what happens next', { tags: ['obligation-35', 'obligation-36'] }, () => {
  it('keeps whose turn it is, what comes, and how they will be in touch', async () => {
    const background = await show()
    await userEvent.click(button('Their turn'))
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What comes next' }),
      'talk with Jonas',
    )
    await userEvent.click(button('Phone'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Number or address' }), '0170 1234567')
    await saved()
    expect(known(background, 'next-owner')).toBe('them')
    expect(known(background, 'next-words')).toBe('talk with Jonas')
    expect(known(background, 'channel')).toBe('phone')
    expect(known(background, 'channel-words')).toBe('0170 1234567')
    expect(background.dossier.marks).toMatchObject([
      { subject: 'next-step', on: true },
      { subject: 'contact-channel', on: true },
    ])
  })

  it('takes a choice back by a second tap', async () => {
    const background = await show({ 'next-owner': 'me' })
    await userEvent.click(button('My turn'))
    await saved()
    expect(known(background, 'next-owner')).toBeUndefined()
  })

  it('reads the day from words, shows it at once, and keeps the day', async () => {
    const background = await show()
    await userEvent.type(when(), 'tomorrow')
    expect(when().value).toBe('tomorrow')
    expect(screen.getByText(inWords(tomorrow()))).toBeTruthy()
    await userEvent.tab()
    expect(when().value).toBe(inWords(tomorrow()))
    await saved()
    expect(known(background, 'next-date')).toBe(tomorrow())
  })

  it('keeps words that name no day, and says so', async () => {
    const background = await show()
    await userEvent.type(when(), 'after their board meets')
    await userEvent.tab()
    expect(when().value).toBe('after their board meets')
    expect(screen.getByText('No day yet')).toBeTruthy()
    await saved()
    expect(known(background, 'next-date')).toBe('after their board meets')
  })

  it('takes the day from the calendar, too, and takes it back', async () => {
    const background = await show()
    fireEvent.change(screen.getByLabelText('Choose the day in a calendar'), {
      target: { value: '2031-12-04' },
    })
    expect(when().value).toBe('Dec 4, 2031')
    await saved()
    expect(known(background, 'next-date')).toBe('2031-12-04')
    await userEvent.clear(when())
    await saved()
    expect(known(background, 'next-date')).toBeUndefined()
  })

  it('asks for a number only if they will not write a mail', async () => {
    await show({ channel: 'email' })
    expect(screen.queryByRole('textbox', { name: 'Number or address' })).toBeNull()
    await userEvent.click(button('Other'))
    expect(screen.getByRole('textbox', { name: 'Number or address' })).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { contactId } from '@/storage/records/person'
import { companyOf, DAY, HOUR, noon } from '../../follow-up-rows'
import { personRow } from '../../rows'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'
import { button } from '../on-screen'

closeMirrorAfterEach()
beforeEach(() => vi.setSystemTime(noon + HOUR))
afterEach(() => vi.useRealTimers())

/** Opens a company whose call at noon nobody else came to, with the contact Mara. */
const missed = (change: Partial<Call> = {}, ...others: Partial<Call>[]): Promise<Background> =>
  openCall(null, (call) => {
    const { companyId } = call
    const of = { plannedAt: noon, startedAt: noon, endedAt: noon + HOUR / 3, missed: true }
    const id = contactId(companyId)
    return {
      companies: [companyOf({ id: companyId, companyId })],
      people: [personRow({ id, companyId, name: 'Mara', email: 'mara@acme.example' })],
      calls: [
        { ...call, ...of, ...change },
        ...others.map((other) => ({ ...call, id: 'other', ...other })),
      ],
    }
  })

const heading = () => screen.getByRole('heading').textContent
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const letter = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: text.newTime.label })

describe('after a call to which nobody came', () => {
  it('the follow-ups ask for a new time, and thank nobody', async () => {
    await missed()
    render(<FollowUps />)
    expect(heading()).toBe('Ask Mara for a new time')
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  it('the new time comes first, before what the call before it left', async () => {
    await missed({}, { startedAt: noon - 7 * DAY - HOUR, endedAt: noon - 7 * DAY })
    render(<FollowUps />)
    expect(heading()).toContain('for a new time')
    expect(items()[0]).toContain('Check in')
    await userEvent.click(screen.getByRole('checkbox', { name: /new time/ }))
    expect(heading()).toContain('Check in')
  })

  it('the letter says when the candidate waited, and asks', async () => {
    const background = await missed()
    render(<FollowUps />)
    await userEvent.click(button(text.letter.open))
    expect(letter().value).toBe(
      'Hello Mara,\n\nI was ready for our call today at 12:00 PM and waited, but we did not meet. ' +
        'I hope all is well.\n\nCould we find a new time? I am free …\n\nKind regards',
    )
    const { href } = screen.getByRole<HTMLAnchorElement>('link')
    expect(href).toMatch(/^mailto:mara@acme\.example\?subject=A%20new%20time/)
    await userEvent.type(letter(), '{Control>}{End}{/Control}\nDana')
    await saved()
    expect(background.dossier.answers).toMatchObject([
      { subject: `new-time:${background.call.id}`, text: expect.stringMatching(/^\{greeting\}/) },
    ])

    vi.setSystemTime(noon + DAY)
    cleanup()
    render(<FollowUps />)
    await userEvent.click(button(text.letter.open))
    expect(letter().value).toContain('I was ready for our call on October 14, 2026 at 12:00 PM')
    expect(letter().value).toContain('Dana')
  })

  it('the letter mentions nothing that was noted', async () => {
    await missed()
    render(<FollowUps />)
    await userEvent.click(button(text.letter.open))
    expect(screen.queryByRole('group', { name: text.letter.mention })).toBeNull()
  })
})

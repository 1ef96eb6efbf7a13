// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useMirror } from '@/components/mirror/mirror'
import { Card } from '@/components/panel/Card'
import { lastMarked, notAskedYet } from '@/components/prompts/asked'
import { LastQuestion } from '@/components/prompts/LastQuestion'
import { NotAskedYet } from '@/components/prompts/NotAskedYet'
import { bringUp } from '@/components/prompts/turn-to'
import { panelNow } from '@/components/shared/panel-state'
import { promptsOf } from '@/method/prompts'
import { markId, type MarkKind } from '@/storage/records/mark'
import { markRow } from '../../rows'
import { closeMirrorAfterEach, saved } from '../background'
import { callWith, newPanelBeforeEach } from './call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()

const last = () => screen.queryByText(/^Last:/)?.textContent
const show = () =>
  render(
    <>
      <LastQuestion />
      <NotAskedYet />
      <Card />
    </>,
  )

describe('the question marked last', () => {
  it('is named with its time, and can be brought up again', async () => {
    await callWith({ questions: [{ subject: 'own', wording: 'Who leads?' }] })
    bringUp('found-us')
    show()
    expect(last()).toBeUndefined()
    await userEvent.click(button('Answered'))
    expect(last()).toMatch(/^Last: How did you find us\? · 12:0\d$/)

    act(() => bringUp('tenure'))
    await userEvent.click(button('Asked'))
    act(() => bringUp('own'))
    expect(last()).toMatch(/^Last: How long have you been here\? · 12:0\d$/)
    await userEvent.click(button(/^Last: How long have you been here/))
    expect(large()).toBe('How long have you been here?')
    await userEvent.click(button(/^Asked/))
    expect(last()).toMatch(/^Last: How did you find us\? · 12:0\d$/)
    await saved()
  })

  it('is named in the candidate’s own words', async () => {
    await callWith({ questions: [{ subject: 'tenure', wording: 'Still happy there?' }] })
    bringUp('tenure')
    show()
    await userEvent.click(button('Asked'))
    expect(last()).toMatch(/^Last: Still happy there\? · 12:0\d$/)
    await saved()
  })
})

describe('what was starred and not asked', () => {
  const missing = () => screen.getByText('Not asked yet:').parentElement?.textContent

  it('is listed at the close, each with a way to it', async () => {
    await callWith({
      questions: [
        { subject: 'team', starred: true },
        { subject: 'own', wording: 'Who leads?', starred: true },
        { subject: 'growth', starred: true, dropped: true },
      ],
    })
    show()
    expect(missing()).toBe('Not asked yet:What about the team?Who leads?')
    await userEvent.click(button('Show “What about the team?”'))
    expect(large()).toBe('What about the team?')
    await userEvent.click(button('Asked'))
    expect(missing()).toBe('Not asked yet:Who leads?')
    await saved()
  })

  it('is cut to a few, with a way to the rest', async () => {
    const questions = promptsOf('you-ask').map(({ id }) => ({ subject: id, starred: true }))
    await callWith({ questions })
    render(<NotAskedYet />)
    expect(screen.getAllByRole('button')).toHaveLength(4)
    await userEvent.click(button('and 2 more'))
    expect(panelNow().front).toEqual({ kind: 'questions' })
  })

  it('is not listed before the call has begun', async () => {
    await callWith({ questions: [{ subject: 'team', starred: true }] }, null)
    render(<NotAskedYet />)
    expect(screen.queryByText('Not asked yet:')).toBeNull()
  })
})

describe('in any order of marks', () => {
  const subjects = ['why-us', 'tenure', 'team', 'own']
  const anyMark = fc.record({
    kind: fc.constantFrom<MarkKind[]>('asked', 'answered', 'ticked', 'phase'),
    subject: fc.constantFrom(...subjects),
    callId: fc.constantFrom('here', 'elsewhere'),
    on: fc.boolean(),
    markedAt: fc.integer({ min: 0, max: 50 }),
  })
  const anyMarks = fc.uniqueArray(anyMark, {
    selector: ({ callId, kind, subject }) => markId(callId, kind, subject),
  })
  it('the last question has the newest mark of this call, and the missing ones have a star and no mark', async () => {
    await callWith({
      questions: [
        { subject: 'team', starred: true },
        { subject: 'own', wording: 'Who?', starred: true },
      ],
    })
    const mirror = useMirror.getState()
    fc.assert(
      fc.property(anyMarks, (some) => {
        const marks = some.map(({ kind, subject, callId, on, markedAt }) =>
          markRow(kind, subject, {
            callId: callId === 'here' ? mirror.call!.id : 'elsewhere',
            on,
            markedAt,
          }),
        )
        const seen = { ...mirror, dossier: { ...mirror.dossier!, marks } }
        const counted = marks.filter(
          ({ kind, callId, on }) =>
            (kind === 'asked' || kind === 'answered') && callId === mirror.call!.id && on,
        )
        expect(lastMarked(seen)?.markedAt ?? -1).toBe(
          Math.max(-1, ...counted.map(({ markedAt }) => markedAt)),
        )
        expect(notAskedYet(seen)).toEqual(
          ['team', 'own'].filter((id) => !counted.some(({ subject }) => subject === id)),
        )
      }),
    )
  })
})

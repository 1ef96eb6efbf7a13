// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Guide } from '@/components/phases/Guide'
import { Phases } from '@/components/phases/Phases'
import { text } from '@/locales/text'
import { markRow } from '../../rows'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt, passMinutes } from '../call-at'

closeMirrorAfterEach()

const current = () =>
  screen.queryAllByRole('button', { current: 'step' }).map((step) => step.textContent)
const step = (name: RegExp) => screen.getByRole('button', { name })
const guide = () => document.querySelector('p')?.textContent
const spoken = () => document.querySelector('[aria-live]')?.textContent
const show = (chosen: string[] = []) =>
  render(
    <>
      <Phases onChoose={(phase) => chosen.push(phase)} />
      <Guide />
    </>,
  )

describe('the line of phases', () => {
  it.each([
    [1, 'Hello', text.guide.hello],
    [4, 'Their pitch', text.guide.pitch],
    [10, 'You', text.guide.background],
    [16, 'Pay', text.guide.pay],
    [18, 'Your turn', text.guide.questions],
  ])(
    'shows where the call is at minute %d, silently',
    { tags: ['obligation-10'] },
    async (minute, name, line) => {
      await callAt(minute)
      show()
      expect(current()).toEqual([name])
      expect(guide()).toBe(line)
      // A phase is not a cue: a screen reader stays silent while the other person talks.
      expect(spoken()).toBe('')
    },
  )

  it('keeps the phase that the candidate chose', async () => {
    const background = await callAt(4)
    const chosen: string[] = []
    show(chosen)
    await userEvent.click(step(/^Pay, minute/))
    expect(current()).toEqual(['Pay'])
    expect(step(/^Pay, .*, set by you$/)).toBeTruthy()
    expect(guide()).toBe(text.guide.pay)
    expect(chosen).toEqual(['pay'])
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'phase', subject: 'pay', on: true }])
    expect(background.dossier.marks[0]?.at).toBeGreaterThanOrEqual(4 * 60_000)

    await userEvent.click(step(/^Hello, minute/))
    await userEvent.click(step(/^Pay, minute/))
    expect(current()).toEqual(['Pay'])
    await saved()
  })

  it('shows one minute for a phase that begins and ends in it', async () => {
    await callAt(1, { call: { plannedMinutes: 5 } })
    show()
    expect(step(/^Hello, minute 0$/)).toBeTruthy()
    expect(step(/^Their pitch, minute 0 to 1$/)).toBeTruthy()
    expect(step(/^Pay, minute 2$/)).toBeTruthy()
  })

  it('ignores a phase of another call', async () => {
    const { dossier, call } = await callAt(4)
    const { companyId } = call
    dossier.marks.push(markRow('phase', 'pay', { companyId, callId: 'other', at: 200_000 }))
    show()
    expect(current()).toEqual(['Their pitch'])
  })

  it.each([
    ['before', null, {}],
    ['after', 30, { endedAt: Date.now() }],
  ] as const)('keeps no time of a look %s the call', async (when, minutes, call) => {
    const background = await callAt(minutes, { call })
    const looked: string[] = []
    show(looked)
    expect(current()).toEqual([])
    expect(guide()).toBe(text.guide[when])
    await userEvent.click(step(/^Close, minute/))
    expect(looked).toEqual(['close'])
    expect(background.commands).toEqual([])
  })
})

describe('a cue', () => {
  it.each([
    ['recruiter', text.cues.turnToAsk.recruiter],
    ['manager', text.cues.turnToAsk.manager],
    ['team', text.cues.turnToAsk.team],
  ] as const)(
    'comes late in a call with a %s without a turn to ask',
    { tags: ['obligation-23'] },
    async (kind, sentence) => {
      await callAt(20, { call: { kind } })
      show()
      expect(guide()).toBe(sentence)
      expect(spoken()).toBe(sentence)
    },
  )

  it.each([
    ['has asked', { kind: 'asked', subject: 'team', at: 19 }],
    ['says that it is their turn', { kind: 'phase', subject: 'questions', at: 15 }],
  ] as const)('stays away if the candidate %s', { tags: ['obligation-23'] }, async (_, mark) => {
    await callAt(20, { marks: [mark] })
    show()
    expect(guide()).toBe(text.guide.questions)
  })

  it('comes even if the other side’s question was asked', async () => {
    await callAt(20, { marks: [{ kind: 'asked', subject: 'why-us', at: 5 }] })
    show()
    expect(guide()).toBe(text.cues.turnToAsk.recruiter)
  })

  it.each([
    [22.2, '3 minutes left: next steps'],
    [24.5, '1 minute left: next steps'],
    [26, text.cues.closeOver],
  ])('names the next steps at minute %d', { tags: ['obligation-35'] }, async (minute, words) => {
    await callAt(minute)
    show()
    expect(screen.getByText(words)).toBeTruthy()
    expect(spoken()).toBe(text.cues.closeSpoken)
  })

  it(
    'is spoken to a screen reader once, not again each minute',
    { tags: ['obligation-10'] },
    async () => {
      const background = await callAt(22.2)
      show()
      const said: string[] = []
      const region = document.querySelector('[aria-live]')
      const observer = new MutationObserver(() => said.push(region?.textContent ?? ''))
      observer.observe(region!, { childList: true, characterData: true, subtree: true })
      for (const [minutes, line] of [
        [1, text.cues.close(2)],
        [1, text.cues.close(1)],
        [2, text.cues.closeOver],
      ] as const) {
        await passMinutes(background, minutes)
        expect(screen.getByText(line).closest('[aria-live]')).toBeNull()
        expect(screen.getByText(line).getAttribute('aria-hidden')).toBe('true')
      }
      expect(said).toEqual([])
      observer.disconnect()
    },
  )

  it('is spoken to a screen reader when it comes', async () => {
    const background = await callAt(20)
    show()
    expect(spoken()).toBe(text.cues.turnToAsk.recruiter)
    await passMinutes(background, 2.2)
    expect(spoken()).toBe(text.cues.closeSpoken)
  })

  it('follows the planned length in a longer call', async () => {
    await callAt(22.2, { call: { plannedMinutes: 40 } })
    show()
    expect(current()).toEqual(['You'])
    expect(spoken()).toBe('')
  })

  it('stays away after the call', async () => {
    await callAt(23, { call: { endedAt: Date.now() } })
    show()
    expect(spoken()).toBe('')
  })
})

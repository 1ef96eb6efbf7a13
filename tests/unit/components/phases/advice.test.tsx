// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Advice } from '@/components/phases/Advice'
import { text } from '@/locales/text'
import { closeMirrorAfterEach } from '../background'
import { callAt, passMinutes } from '../call-at'

closeMirrorAfterEach()

const advice = () => document.querySelector('p')?.textContent
const spoken = () => document.querySelector('[aria-live]')?.textContent
const show = () => render(<Advice />)

describe('the line of advice', () => {
  it.each([
    [1, text.guide.hello],
    [4, text.guide.pitch],
    [10, text.guide.background],
    [16, text.guide.pay],
    [18, text.guide.questions],
    [23, text.guide.close],
  ])('fits the phase at minute %d, silently', { tags: ['obligation-10'] }, async (minute, line) => {
    await callAt(minute)
    show()
    expect(advice()).toBe(line)
    // A phase is not a cue: a screen reader stays silent while the other person talks.
    expect(spoken()).toBe('')
  })

  it.each([
    ['before', null, {}],
    ['after', 30, { endedAt: Date.now() }],
    ['missed', 30, { endedAt: Date.now(), missed: true }],
  ] as const)('is for the time outside of a call: %s', async (when, minutes, call) => {
    await callAt(minutes, { call })
    show()
    expect(advice()).toBe(text.guide[when])
  })

  it('follows the planned length in a longer call', async () => {
    await callAt(22.2, { call: { plannedMinutes: 40 } })
    show()
    expect(advice()).toBe(text.guide.background)
  })
})

describe('the cue to ask', () => {
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
      expect(advice()).toBe(sentence)
      expect(spoken()).toBe(sentence)
    },
  )

  it('is spoken to a screen reader when it comes', { tags: ['obligation-23'] }, async () => {
    const background = await callAt(18)
    show()
    expect(spoken()).toBe('')
    await passMinutes(background, 2)
    expect(spoken()).toBe(text.cues.turnToAsk.recruiter)
  })

  it('stays away if the candidate has asked', { tags: ['obligation-23'] }, async () => {
    await callAt(20, { marks: [{ kind: 'asked', subject: 'team', at: 19 }] })
    show()
    expect(advice()).toBe(text.guide.questions)
  })

  it('comes even if the other side’s question was asked', async () => {
    await callAt(20, { marks: [{ kind: 'asked', subject: 'why-us', at: 5 }] })
    show()
    expect(advice()).toBe(text.cues.turnToAsk.recruiter)
  })

  it('stays away in the last minutes and after the call', async () => {
    await callAt(22.5)
    const { unmount } = show()
    expect(advice()).toBe(text.guide.close)
    unmount()
    await callAt(23, { call: { endedAt: Date.now() } })
    show()
    expect(spoken()).toBe('')
  })
})

// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { send, useMirror } from '@/components/mirror/mirror'
import {
  atStart,
  changePanel,
  type Front,
  fromClosing,
  fromDebrief,
  fromHeard,
  fromMoment,
  panelNow,
  type PanelState,
  resetPanel,
  toClosing,
  toDebrief,
  toFront,
  toItem,
  toList,
  toMoment,
  useFront,
  useHasEnded,
  useIsDebrief,
  usePanel,
  useQuestionInFront,
} from '@/components/shared/panel-state'
import { type Background, closeMirrorAfterEach, openCall, saved } from '../background'
import { ended } from '../call-rows'

closeMirrorAfterEach()
beforeEach(resetPanel)

const pay: Front = { kind: 'question', subject: 'pay' }
const team: Front = { kind: 'question', subject: 'team' }
const list: Front = { kind: 'list' }
const closing: Front = { kind: 'closing' }
const lastTime: Front = { kind: 'last-time' }
const notes: Front = { kind: 'notes' }
const held = (front: Front) => ({ front, isBrought: false, before: null })

type Change = Parameters<typeof changePanel>[0]
interface Row {
  promise: string
  from?: Partial<PanelState>
  by: Change[]
  to: Partial<PanelState>
}

const table: Row[] = [
  {
    promise: 'a question takes the card from the list',
    from: { list: 'vetting', front: list },
    by: [toFront(pay)],
    to: { list: 'vetting', front: pay },
  },
  {
    promise: 'a question closes the open item and the sentence that buys time',
    from: { front: list, item: 'team-and-manager', moment: 0, moments: 1 },
    by: [toFront(pay)],
    to: { front: pay, moments: 1 },
  },
  {
    promise: 'the close takes the card, opens its list, and remembers the question',
    from: { front: pay, list: 'vetting', item: 'team-and-manager' },
    by: [toClosing],
    to: { front: closing, before: held(pay), list: 'close' },
  },
  {
    promise: 'the way back from the close leads to the question, and leaves the list of the close',
    from: { front: pay, list: 'vetting' },
    by: [toClosing, fromClosing],
    to: { front: pay, list: 'close' },
  },
  {
    promise: 'after the close, what they asked still leads back to what was chosen',
    from: { front: team, isBrought: true, before: held(pay) },
    by: [toClosing, fromClosing, fromHeard],
    to: { front: pay, list: 'close' },
  },
  {
    promise: 'the cue that comes a second time leads back as the first does',
    from: { front: pay },
    by: [toClosing, toClosing, fromClosing],
    to: { front: pay, list: 'close' },
  },
  {
    promise: 'the way back from the close leads to what was never chosen',
    by: [toClosing, fromClosing],
    to: { list: 'close' },
  },
  {
    promise: 'a question forgets what the card held before the close',
    from: { front: pay },
    by: [toClosing, toFront(team)],
    to: { front: team, list: 'close' },
  },
  {
    promise: 'the sentence that buys time stays over the close',
    from: { front: pay, moment: 0, moments: 1 },
    by: [toClosing],
    to: { front: closing, before: held(pay), list: 'close', moment: 0, moments: 1 },
  },
  {
    promise: 'a tap on a list is its whole list while nothing was chosen',
    by: [toList('close')],
    to: { list: 'close', front: list },
  },
  {
    promise: 'a tap on another list changes the list in the card',
    from: { list: 'rapport', front: list },
    by: [toList('vetting')],
    to: { list: 'vetting', front: list },
  },
  ...[pay, closing, lastTime, notes].map((front) => ({
    promise: `a tap on a list below the card keeps the card: ${front.kind}`,
    from: { front, list: 'rapport' as const },
    by: [toList('vetting')],
    to: { front, list: 'vetting' as const },
  })),
  {
    promise: 'a second tap on the list below a question shows all of it',
    from: { front: pay },
    by: [toList('vetting'), toList('vetting')],
    to: { front: list, list: 'vetting' },
  },
  {
    promise: 'a list closes the item that was open in the other one',
    from: { front: list, list: 'vetting', item: 'team-and-manager' },
    by: [toList('close')],
    to: { front: list, list: 'close' },
  },
  {
    promise: 'an item puts the whole list into the card',
    from: { front: pay, list: 'vetting', moment: 0, moments: 1 },
    by: [toItem('team-and-manager')],
    to: { front: list, list: 'vetting', item: 'team-and-manager', moments: 1 },
  },
  {
    promise: 'one item is open at a time',
    by: [toItem('team-and-manager'), toItem('their-pay-range')],
    to: { front: list, item: 'their-pay-range' },
  },
  {
    promise: 'a second tap on an item closes it',
    by: [toItem('team-and-manager'), toItem('team-and-manager')],
    to: { front: list },
  },
  {
    promise: 'the sentence that buys time lies over the card, and the card stays below it',
    from: { front: pay, list: 'vetting' },
    by: [toMoment],
    to: { front: pay, list: 'vetting', moment: 0, moments: 1 },
  },
  {
    promise: 'the sentence that buys time has other words each time',
    by: [toMoment, toMoment, fromMoment, toMoment],
    to: { moment: 2, moments: 3 },
  },
  {
    promise: 'the debrief closes the sentence that buys time',
    from: { front: pay, leftDebrief: 1, moment: 0, moments: 1 },
    by: [toDebrief],
    to: { front: pay, moments: 1 },
  },
]

describe('a change of the panel', () => {
  it.each(table)('$promise', ({ from, by, to }) => {
    const start = { ...atStart('call'), ...from }
    const end = by.reduce<PanelState>((state, change) => change(state), start)
    expect(end).toEqual({ ...atStart('call'), ...to })
  })

  it('leaves the state before it as it was', () => {
    const start = Object.freeze({ ...atStart('call'), front: pay })
    for (const { by } of table) for (const change of by) change(start)
    expect(start).toEqual({ ...atStart('call'), front: pay })
  })
})

const turnToCall = (id: string) =>
  act(() => useMirror.setState(({ call }) => ({ call: { ...call!, id } })))

function Shown() {
  const front = useFront()
  const question = useQuestionInFront()
  const chosen = usePanel((panel) => panel.list)
  return <p>{[front.kind, question, chosen].filter(Boolean).join(' ')}</p>
}
const shown = () => screen.getByRole('paragraph').textContent

describe('the panel', () => {
  it('begins with the list in a first call, and with last time in the next one', async () => {
    const { call } = await openCall(4, () => ({}))
    render(<Shown />)
    expect(shown()).toBe('list')
    const first = { ...ended(call), id: 'first' }
    act(() =>
      useMirror.setState(({ dossier }) => ({ dossier: { ...dossier!, calls: [call, first] } })),
    )
    expect(shown()).toBe('last-time')
    act(() => changePanel(toFront(pay)))
    expect(shown()).toBe('question pay')
  })

  it('begins anew in another call, with other words to buy time', async () => {
    const { call } = await openCall(4, () => ({}))
    render(<Shown />)
    act(() => {
      changePanel(toFront(pay))
      changePanel(toList('close'))
      changePanel(toMoment)
    })
    expect(shown()).toBe('question pay close')
    turnToCall('the next call')
    expect(shown()).toBe('list')
    expect(panelNow()).toEqual({ ...atStart('the next call'), moments: 1 })

    // Nothing was changed in the next call. So the call before is as it was left.
    turnToCall(call.id)
    expect(shown()).toBe('question pay close')
    turnToCall('the next call')
    act(() => changePanel(toList('vetting')))
    expect(shown()).toBe('list vetting')
    turnToCall(call.id)
    expect(shown()).toBe('list')
  })

  it('stays as it is when the call gets other times or another kind', async () => {
    await openCall(4, () => ({}))
    render(<Shown />)
    act(() => changePanel(toFront(team)))
    act(() => useMirror.setState(({ call }) => ({ call: { ...call!, kind: 'team', seq: 9 } })))
    expect(shown()).toBe('question team')
  })
})

describe('the debrief', () => {
  function Regions() {
    const [isDebrief, hasEnded] = [useIsDebrief(), useHasEnded()]
    return <p>{isDebrief ? 'debrief' : hasEnded ? 'questions, ended' : 'questions'}</p>
  }
  /** Each command comes a second after the one before. Two ends at the same time are one end. */
  let now = Date.now()
  const clock = (name: 'call.start' | 'call.end', { call }: Background) =>
    act(async () => {
      now += 1000
      send(name, { id: call.id, companyId: call.companyId, now })
      await saved()
    })

  it('comes at each end of the call, and the candidate can turn away from it and back', async () => {
    const background = await openCall(12, () => ({}))
    render(<Regions />)
    expect(shown()).toBe('questions')
    await clock('call.end', background)
    expect(shown()).toBe('debrief')
    act(() => changePanel(fromDebrief))
    expect(shown()).toBe('questions, ended')
    act(() => changePanel(toDebrief))
    expect(shown()).toBe('debrief')
    act(() => changePanel(toFront(pay)))
    expect(shown()).toBe('questions, ended')

    // Only the connection was lost. The call goes on, and ends again.
    await clock('call.start', background)
    expect(shown()).toBe('questions')
    await clock('call.end', background)
    expect(shown()).toBe('debrief')
  })
})

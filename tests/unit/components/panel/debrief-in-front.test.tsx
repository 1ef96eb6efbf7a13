// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { useMirror } from '@/components/mirror/mirror'
import { goTo } from '@/components/panel/go-to'
import { Panel } from '@/components/panel/Panel'
import { changePanel, toFront } from '@/components/shared/panel-state'
import { text } from '@/locales/text'
import { promptIds } from '@/method/prompts'
import { markRow, noteRow, questionRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'
import { callAt } from '../call-at'
import { inCall } from '../call-rows'
import { newPanelBeforeEach } from '../prompts/call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
newPanelBeforeEach()

const debrief = () => screen.queryByRole('region', { name: text.debrief.title })
const focused = () => document.activeElement?.textContent
const card = () => screen.findByRole('dialog', { name: text.blank.title })

describe('with the debrief in front', () => {
  beforeEach(async () => {
    await openCall(30, (call) => ({
      calls: [{ ...call, endedAt: Date.now() }],
      questions: [questionRow('growth', { companyId: call.companyId, starred: true })],
      marks: [markRow('answered', 'pay', inCall(call))],
      notes: ['one', 'two'].map((id) => noteRow(id, { ...inCall(call), id })),
    }))
    render(<Panel docked={false} />)
    await screen.findByRole('region', { name: text.debrief.title })
  })

  it.each(['questions', 'pay', promptIds.at(-1)!] as const)(
    'a jump to %s leaves the debrief',
    (target) => {
      act(() => goTo(target))
      expect(debrief()).toBeNull()
    },
  )

  it('the parts of the call and the debrief are one click apart', async () => {
    await userEvent.click(button(text.debrief.back))
    expect([debrief(), large()]).toEqual([null, 'Find out'])
    expect(focused()).toBe('Find out')
    await userEvent.click(button(text.debrief.open))
    expect(debrief()).not.toBeNull()
    expect(focused()).toBe(text.debrief.title)
  })

  it('the notes stay in sight, and all of them are one click away', async () => {
    act(() => changePanel(toFront({ kind: 'notes' })))
    expect([debrief(), large()]).toEqual([null, text.panel.notes.title])
    await userEvent.click(button(text.debrief.open))
    expect(screen.getByRole('list', { name: text.panel.notes.title })).toBeTruthy()
    await userEvent.click(button(text.panel.notes.all(2)))
    expect([debrief(), large()]).toEqual([null, text.panel.notes.title])
    expect(focused()).toBe(text.panel.notes.title)
  })

  it('the question marked last takes the place of the debrief and of the card for a blank mind', async () => {
    act(() => goTo('blank'))
    await userEvent.click(within(await card()).getByRole('button', { name: /^Last: / }))
    expect([screen.queryByRole('dialog'), debrief()]).toEqual([null, null])
    expect(large()).toBe(text.prompts.pay.ask)
  })

  it('the card for a blank mind opens over the debrief, and stays closed after Escape', async () => {
    act(() => goTo('blank'))
    await card()
    expect(debrief()).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await userEvent.click(button(text.debrief.back))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

it('the key for a blank mind opens the card before it is known who the call is with', async () => {
  await callAt(null)
  act(() => useMirror.setState({ call: null }))
  render(<Panel docked={false} />)
  act(() => goTo('blank'))
  await card()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeBlank } from '@/components/blank-mind/open-blank'
import { toDebrief } from '@/components/debrief/front'
import { openList } from '@/components/checklists/open-list'
import { useMirror } from '@/components/mirror/mirror'
import { goTo } from '@/components/panel/go-to'
import { Panel } from '@/components/panel/Panel'
import { text } from '@/locales/text'
import { promptIds } from '@/method/prompts'
import { questionRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'
import { callAt } from '../call-at'
import { firstPromptBeforeEach } from '../prompts/call-with'
import { button, large } from '../on-screen'

closeMirrorAfterEach()
firstPromptBeforeEach()
afterEach(() => act(closeBlank))

const debrief = () => screen.queryByRole('region', { name: text.debrief.title })
const card = () => screen.findByRole('dialog', { name: text.blank.title })

describe('with the debrief in front', () => {
  beforeEach(async () => {
    await openCall(30, (call) => ({
      calls: [{ ...call, endedAt: Date.now() }],
      questions: [questionRow('growth', { companyId: call.companyId, starred: true })],
    }))
    render(<Panel docked={false} />)
    act(toDebrief)
    await screen.findByRole('region', { name: text.debrief.title })
  })

  it.each([
    ['background', text.prompts['found-us'].ask],
    ['pay', text.prompts.pay.ask],
    ['questions', text.prompts.growth.ask],
  ] as const)('the phase %s brings its question to the front', async (phase, ask) => {
    await userEvent.click(button(new RegExp(`^${text.phases.names[phase]}, `)))
    expect([debrief(), large()]).toEqual([null, ask])
  })

  it.each(['questions', 'pay', promptIds.at(-1)!] as const)(
    'a jump to %s leaves the debrief',
    (target) => {
      act(() => goTo(target))
      expect(debrief()).toBeNull()
    },
  )

  it('the phase of the close leaves the debrief in front', async () => {
    await userEvent.click(button(new RegExp(`^${text.phases.names.close}`)))
    expect(debrief()).not.toBeNull()
  })

  it('a question not asked yet becomes large by one click', async () => {
    act(() => openList('close'))
    await userEvent.click(
      await screen.findByRole('button', {
        name: text.panel.prompts.bringUp(text.prompts.growth.ask),
      }),
    )
    expect([debrief(), large()]).toEqual([null, text.prompts.growth.ask])
  })

  it('the card for a blank mind closes when the candidate turns to a question', async () => {
    await userEvent.click(button(text.blank.help))
    await card()
    await userEvent.click(button(new RegExp(`^${text.phases.names.pay}, `)))
    expect([screen.queryByRole('dialog'), debrief()]).toEqual([null, null])
    expect(large()).toBe(text.prompts.pay.ask)
  })

  it('the card for a blank mind opens over the debrief, and stays closed after Escape', async () => {
    await userEvent.click(button(text.blank.help))
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

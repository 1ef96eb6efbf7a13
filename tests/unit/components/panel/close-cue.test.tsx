// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Checklists } from '@/components/checklists/Checklists'
import { send, useMirror } from '@/components/mirror/mirror'
import { useCurrent } from '@/components/prompts/current'
import { CloseCue } from '@/components/panel/CloseCue'
import { goTo, goToPhase } from '@/components/panel/go-to'
import { useBlank } from '@/components/blank-mind/open-blank'
import { itemsOf } from '@/method/checklists'
import { markRow } from '../../rows'
import { announce, closeMirrorAfterEach, saved } from '../background'
import { inCall } from '../call-rows'
import { callAt, passMinutes } from '../call-at'

closeMirrorAfterEach()

const tab = (name: RegExp) => screen.getByRole('tab', { name })
const open = () => screen.getByRole('tab', { selected: true }).textContent?.split(' ')[0]
const show = () =>
  render(
    <>
      <Checklists aboveClose={<p>Not asked yet</p>} />
      <CloseCue />
    </>,
  )

describe('the list for the close', () => {
  it('comes forward at 3 minutes left', { tags: ['obligation-35', 'obligation-38'] }, async () => {
    const background = await callAt(21)
    show()
    expect(open()).toBe('Rapport')
    await passMinutes(background, 1.5)
    expect(open()).toBe('Close')
    expect(screen.getByText('Not asked yet')).toBeTruthy()
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'cued', subject: 'close', on: true }])
  })

  it('comes forward once, and then leaves rapport open', { tags: ['obligation-6'] }, async () => {
    const background = await callAt(22.5)
    show()
    expect(open()).toBe('Close')
    // Rapport is one tap away, with its count.
    await userEvent.click(tab(new RegExp(`Rapport 0 of ${itemsOf('rapport').length}`, 'u')))
    await passMinutes(background, 1)
    expect(open()).toBe('Rapport')
    await saved()
    expect(background.commands).toHaveLength(1)
  })

  it('stays back in a panel that is opened after it came forward', async () => {
    const background = await callAt(23, {
      marks: [{ kind: 'cued', subject: 'close', at: 22 }],
    })
    show()
    expect(open()).toBe('Rapport')
    expect(background.commands).toEqual([])
  })

  it('comes forward in both of two open panels', async () => {
    const { call } = await callAt(21)
    show()
    const at = 22 * 60_000
    const row = markRow('cued', 'close', { ...inCall(call), seq: 9, at, markedAt: Date.now() })
    await announce({ table: 'marks', row })
    expect(open()).toBe('Close')
  })

  it('comes forward again near the new end when the call is made longer', async () => {
    const background = await callAt(18)
    show()
    const plan = (plannedMinutes: number) =>
      act(async () => {
        const { id, companyId } = background.call
        send('call.edit', { id, companyId, now: Date.now(), plannedMinutes })
        await saved()
      })
    await plan(20)
    expect(open()).toBe('Close')
    await userEvent.click(tab(/Rapport/))
    await plan(45)
    await passMinutes(background, 20)
    expect(open()).toBe('Rapport')
    await passMinutes(background, 5)
    expect(open()).toBe('Close')
  })

  it('comes forward again when the clock was restarted', async () => {
    const background = await callAt(23)
    show()
    expect(open()).toBe('Close')
    await userEvent.click(tab(/Rapport/))
    const { id, companyId } = background.call
    await act(async () => {
      send('call.restart', { id, companyId, now: Date.now() + 1000 })
      await saved()
    })
    await passMinutes(background, 24)
    expect(open()).toBe('Close')
  })

  it('waits until the keyboard has left the open list', async () => {
    const background = await callAt(21)
    show()
    const box = screen.getByRole('checkbox', { name: 'Used their name' })
    tab(/Rapport/).focus()
    await userEvent.tab()
    expect(document.activeElement).toBe(box)
    await passMinutes(background, 1.5)
    expect(open()).toBe('Rapport')
    expect(document.activeElement).toBe(box)
    await userEvent.tab()
    expect(open()).toBe('Rapport')
    await act(async () => tab(/Vetting/).focus())
    expect(open()).toBe('Close')
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'cued', subject: 'close' }])
  })

  it('stays back when the call is over', async () => {
    const background = await callAt(30, { call: { endedAt: Date.now() } })
    show()
    expect(open()).toBe('Rapport')
    expect(background.commands).toEqual([])
  })
})

describe('a phase that the candidate chooses', () => {
  it.each([
    ['hello', 'Rapport', 'they-ask', 'why-us'],
    ['pitch', 'Vetting', 'they-ask', 'why-us'],
    ['background', 'Vetting', 'they-ask', 'why-us'],
    ['pay', 'Vetting', 'they-ask', 'pay'],
    ['questions', 'Vetting', 'you-ask', 'tenure'],
    ['close', 'Close', 'they-ask', 'why-us'],
  ] as const)(
    'brings its list and its question to the front: %s',
    { tags: ['obligation-5', 'obligation-9', 'obligation-11'] },
    async (phase, list, side, large) => {
      await callAt(4)
      useCurrent.setState({
        side: phase === 'background' ? 'you-ask' : 'they-ask',
        large: { 'they-ask': 'why-us', 'you-ask': null },
      })
      show()
      await userEvent.click(tab(/Vetting/))
      act(() => goToPhase(phase))
      expect(open()).toBe(list)
      const now = useCurrent.getState()
      expect([now.side, now.large[now.side]]).toEqual([side, large])
    },
  )

  it('leaves the lists of the next call at rapport', { tags: ['obligation-5'] }, async () => {
    await callAt(4)
    act(() => goToPhase('close'))
    show()
    expect(open()).toBe('Close')
    act(() => useMirror.setState(({ call }) => ({ call: { ...call!, id: 'the next call' } })))
    expect(open()).toBe('Rapport')
  })
})

describe('the key for a blank mind', () => {
  it('opens the card', async () => {
    await callAt(4)
    goTo('blank')
    expect(useBlank.getState().wording).toBe(0)
    useBlank.setState({ wording: null })
  })
})

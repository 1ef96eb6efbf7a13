// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { Checklists } from '@/components/checklists/Checklists'
import { send, useMirror } from '@/components/mirror/mirror'
import { useCurrent } from '@/components/prompts/current'
import { CloseCue } from '@/components/panel/CloseCue'
import { goTo, goToPhase } from '@/components/panel/go-to'
import { useBlank } from '@/components/blank-mind/open-blank'
import type { Announcement } from '@/messages'
import { markId } from '@/storage/records/mark'
import { aCallEach, saved } from '../background'
import { callAt, later } from '../phases/call-at'

aCallEach()

const tab = (name: RegExp) => screen.getByRole('tab', { name })
const open = () => screen.getByRole('tab', { selected: true }).textContent?.split(' ')[0]
const show = () =>
  render(
    <>
      <Checklists aboveClose={<p>Not asked yet</p>} />
      <CloseCue />
    </>,
  )

describe('with three minutes left the list of the close', () => {
  it('would not come forward (obligation 35) (obligation 38)', async () => {
    const background = await callAt(21)
    show()
    expect(open()).toBe('Rapport')
    await later(background, 1.5)
    expect(open()).toBe('Close')
    expect(screen.getByText('Not asked yet')).toBeTruthy()
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'cued', subject: 'close', on: true }])
  })

  it('would come again after the candidate went back to rapport (obligation 6)', async () => {
    const background = await callAt(22.5)
    show()
    expect(open()).toBe('Close')
    // One tap away, with its count.
    await userEvent.click(tab(/Rapport 0 of 7/))
    await later(background, 1)
    expect(open()).toBe('Rapport')
    await saved()
    expect(background.commands).toHaveLength(1)
  })

  it('would come again in a panel that is opened later', async () => {
    const background = await callAt(23, {
      marks: [{ kind: 'cued', subject: 'close', at: 22 }],
    })
    show()
    expect(open()).toBe('Rapport')
    expect(background.commands).toEqual([])
  })

  it('would come forward only in whichever of two open panels was first', async () => {
    const { call } = await callAt(21)
    show()
    await act(async () => {
      const changed: Announcement = {
        kind: 'changed',
        stored: {
          table: 'marks',
          row: {
            id: markId(call.id, 'cued', 'close'),
            companyId: call.companyId,
            seq: 9,
            callId: call.id,
            kind: 'cued',
            subject: 'close',
            on: true,
            at: 22 * 60_000,
            markedAt: Date.now(),
          },
        },
      }
      await fakeBrowser.runtime.sendMessage(changed)
    })
    expect(open()).toBe('Close')
  })

  it('would be used up by a length that was meant for a moment, or before the call was made longer', async () => {
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
    await later(background, 20)
    expect(open()).toBe('Rapport')
    await later(background, 5)
    expect(open()).toBe('Close')
  })

  it('would stay back where the clock began anew after it', async () => {
    const background = await callAt(23)
    show()
    expect(open()).toBe('Close')
    await userEvent.click(tab(/Rapport/))
    const { id, companyId } = background.call
    await act(async () => {
      send('call.restart', { id, companyId, now: Date.now() + 1000 })
      await saved()
    })
    await later(background, 24)
    expect(open()).toBe('Close')
  })

  it('would be pulled from under the keyboard', async () => {
    const background = await callAt(21)
    show()
    const box = screen.getByRole('checkbox', { name: 'Used their name' })
    tab(/Rapport/).focus()
    await userEvent.tab()
    expect(document.activeElement).toBe(box)
    await later(background, 1.5)
    expect(open()).toBe('Rapport')
    expect(document.activeElement).toBe(box)
    await userEvent.tab()
    expect(open()).toBe('Rapport')
    await act(async () => tab(/Vetting/).focus())
    expect(open()).toBe('Close')
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'cued', subject: 'close' }])
  })

  it('would come forward when the call is over', async () => {
    const background = await callAt(30, { call: { endedAt: Date.now() } })
    show()
    expect(open()).toBe('Rapport')
    expect(background.commands).toEqual([])
  })
})

describe('a phase chosen by hand', () => {
  it.each([
    ['hello', 'Rapport', 'they-ask', 'why-us'],
    ['pitch', 'Vetting', 'they-ask', 'why-us'],
    ['background', 'Vetting', 'they-ask', 'why-us'],
    ['pay', 'Vetting', 'they-ask', 'pay'],
    ['questions', 'Vetting', 'you-ask', 'tenure'],
    ['close', 'Close', 'they-ask', 'why-us'],
  ] as const)(
    '%s would bring nothing of it to the front (obligation 5) (obligation 9) (obligation 11)',
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

  it('would leave a list of the call before open in the next one (obligation 5)', async () => {
    await callAt(4)
    act(() => goToPhase('close'))
    show()
    expect(open()).toBe('Close')
    act(() => useMirror.setState(({ call }) => ({ call: { ...call!, id: 'the next call' } })))
    expect(open()).toBe('Rapport')
  })
})

describe('the key for a blank mind', () => {
  it('would lead nowhere', async () => {
    await callAt(4)
    goTo('blank')
    expect(useBlank.getState().wording).toBe(0)
    useBlank.setState({ wording: null })
  })
})

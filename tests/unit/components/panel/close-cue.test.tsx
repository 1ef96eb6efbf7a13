// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { ListTabs } from '@/components/checklists/ListTabs'
import { send } from '@/components/mirror/mirror'
import { Card } from '@/components/panel/Card'
import { CloseCue } from '@/components/panel/CloseCue'
import { goTo } from '@/components/panel/go-to'
import { fetchAll } from '@/components/panel/slots'
import { bringUp } from '@/components/prompts/turn-to'
import { changePanel, panelNow, toList } from '@/components/shared/panel-state'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import { markRow, questionRow } from '../../rows'
import { announce, closeMirrorAfterEach, openCall, saved } from '../background'
import { inCall } from '../call-rows'
import { callAt, passMinutes } from '../call-at'
import { button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()
beforeAll(fetchAll)

const tab = (name: RegExp) => screen.getByRole('tab', { name })
const open = () => screen.getByRole('tab', { selected: true }).textContent?.split(' ')[0]
/** The heading of the card, as it is seen. */
const card = () => {
  const heading = screen.getByRole('heading', { level: 2 })
  return (heading.querySelector('[aria-hidden]') ?? heading).textContent
}
const isClosing = () => panelNow().front?.kind === 'closing'
const region = () => document.querySelector('[data-testid=panel] > span > [aria-live]')!
const spoken = () => region().textContent
const show = () =>
  render(
    <div data-testid="panel">
      <Card />
      <CloseCue />
      <ListTabs />
    </div>,
  )

describe('the close', () => {
  it('takes the card at 3 minutes left', { tags: ['obligation-35', 'obligation-38'] }, async () => {
    const background = await callAt(21)
    bringUp('pay')
    show()
    expect([card(), open()]).toEqual([text.prompts.pay.ask, 'Find'])
    await passMinutes(background, 1.5)
    expect([card(), open()]).toEqual([text.cues.close(3), 'Close'])
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'cued', subject: 'close', on: true }])
  })

  it('gives back what the card held, and the keyboard goes on there', async () => {
    const background = await callAt(21)
    bringUp('pay')
    show()
    await passMinutes(background, 1.5)
    await userEvent.click(button(text.cues.back))
    expect([card(), open()]).toEqual([text.prompts.pay.ask, 'Close'])
    expect(document.activeElement?.textContent).toBe(card())
  })

  it('takes the card once, and rapport is one tap away', { tags: ['obligation-6'] }, async () => {
    const background = await callAt(22.5)
    bringUp('pay')
    show()
    expect(isClosing()).toBe(true)
    await userEvent.click(tab(new RegExp(`Rapport 0 of ${itemsOf('rapport').length}`, 'u')))
    expect([isClosing(), open()]).toEqual([true, 'Rapport'])
    await userEvent.click(button(text.cues.back))
    await passMinutes(background, 1)
    expect([card(), open()]).toEqual([text.prompts.pay.ask, 'Rapport'])
    await saved()
    expect(background.commands).toHaveLength(1)
  })

  it('stays back in a panel that is opened after it came', async () => {
    const background = await callAt(23, {
      marks: [{ kind: 'cued', subject: 'close', at: 22 }],
    })
    show()
    expect(isClosing()).toBe(false)
    expect(background.commands).toEqual([])
  })

  it('comes in both of two open panels', async () => {
    const { call } = await callAt(21)
    show()
    const at = 22 * 60_000
    const row = markRow('cued', 'close', { ...inCall(call), seq: 9, at, markedAt: Date.now() })
    await announce({ table: 'marks', row })
    expect(isClosing()).toBe(true)
  })

  it('comes again near the new end when the call is made longer', async () => {
    const background = await callAt(18)
    show()
    const plan = (plannedMinutes: number) =>
      act(async () => {
        const { id, companyId } = background.call
        send('call.edit', { id, companyId, now: Date.now(), plannedMinutes })
        await saved()
      })
    await plan(20)
    expect(isClosing()).toBe(true)
    await userEvent.click(button(text.cues.back))
    await plan(45)
    await passMinutes(background, 20)
    expect(isClosing()).toBe(false)
    await passMinutes(background, 5)
    expect(isClosing()).toBe(true)
  })

  it('comes again when the clock was restarted', async () => {
    const background = await callAt(23)
    show()
    expect(isClosing()).toBe(true)
    await userEvent.click(button(text.cues.back))
    const { id, companyId } = background.call
    await act(async () => {
      send('call.restart', { id, companyId, now: Date.now() + 1000 })
      await saved()
    })
    await passMinutes(background, 24)
    expect(isClosing()).toBe(true)
  })

  it('waits until the keyboard has left the open list', async () => {
    const background = await callAt(21)
    act(() => changePanel(toList('rapport')))
    show()
    const box = screen.getByRole('checkbox', { name: 'Used their name' })
    await userEvent.tab()
    expect(document.activeElement).toBe(box)
    await passMinutes(background, 1.5)
    expect([isClosing(), open()]).toEqual([false, 'Rapport'])
    expect(document.activeElement).toBe(box)
    await userEvent.tab()
    expect(isClosing()).toBe(false)
    await act(async () => tab(/Find out/).focus())
    expect([isClosing(), open()]).toEqual([true, 'Close'])
    await saved()
    expect(background.dossier.marks).toMatchObject([{ kind: 'cued', subject: 'close' }])
  })

  it('waits while the candidate types under a question', async () => {
    const background = await callAt(21)
    bringUp('tenure')
    show()
    const said = screen.getByRole('textbox', { name: 'What they said' })
    await userEvent.type(said, 'Two years')
    await passMinutes(background, 1.5)
    await userEvent.type(said, ', gladly')
    expect([isClosing(), document.activeElement]).toEqual([false, said])
    await act(async () => tab(/Find out/).focus())
    expect(isClosing()).toBe(true)
    await saved()
    expect(background.dossier.findings).toMatchObject([{ text: 'Two years, gladly' }])
  })

  it('stays back when the call is over', async () => {
    const background = await callAt(30, { call: { endedAt: Date.now() } })
    show()
    expect(isClosing()).toBe(false)
    expect(background.commands).toEqual([])
  })
})

describe('the card of the close', () => {
  it(
    'has the sentence, the next step and what is not asked',
    { tags: ['obligation-35'] },
    async () => {
      const background = await openCall(22.2, (call) => ({
        questions: [questionRow('team', { companyId: call.companyId, starred: true })],
      }))
      show()
      expect(screen.getByText(text.cues.closeSay)).toBeTruthy()
      expect(screen.getByText('Not asked yet:')).toBeTruthy()
      await userEvent.click(button('Their turn'))
      await saved()
      expect(background.dossier.findings).toMatchObject([{ field: 'next-owner', text: 'them' }])
      await userEvent.click(button('Show “What about the team?”'))
      expect(card()).toBe('What about the team?')
    },
  )

  it.each([
    [22.2, text.cues.close(3)],
    [24.5, text.cues.close(1)],
    [26, text.cues.closeOver],
  ])(
    'says how much time is left at minute %d',
    { tags: ['obligation-35'] },
    async (minute, left) => {
      await callAt(minute)
      show()
      expect(screen.getByText(left)).toBeTruthy()
      expect(spoken()).toBe(text.cues.closeSpoken)
    },
  )

  it(
    'is spoken to a screen reader when it comes, and not again each minute',
    { tags: ['obligation-10'] },
    async () => {
      const background = await callAt(21)
      show()
      expect(spoken()).toBe('')
      await passMinutes(background, 1.2)
      expect(spoken()).toBe(text.cues.closeSpoken)
      const said: string[] = []
      const observer = new MutationObserver(() => said.push(spoken()))
      observer.observe(region(), { childList: true, characterData: true, subtree: true })
      for (const line of [text.cues.close(2), text.cues.close(1), text.cues.closeOver]) {
        await passMinutes(background, 1)
        expect(screen.getByText(line).closest('[aria-live]')).toBeNull()
        expect(screen.getByText(line).getAttribute('aria-hidden')).toBe('true')
      }
      expect(said).toEqual([])
      observer.disconnect()
    },
  )
})

describe('the key for a blank mind', () => {
  it('opens the card', async () => {
    await callAt(4)
    goTo('blank')
    expect(panelNow().moment).toBe(0)
  })
})

// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Checklist } from '@/components/checklists/Checklist'
import { ListTabs } from '@/components/checklists/ListTabs'
import { useMirror } from '@/components/mirror/mirror'
import { Card } from '@/components/panel/Card'
import { bringUp } from '@/components/prompts/turn-to'
import { changePanel, toList } from '@/components/shared/panel-state'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import { markRow } from '../../rows'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt, passMinutes } from '../call-at'
import { button, large } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const tab = (name: RegExp) => screen.getByRole('tab', { name })
const item = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const [rapport, vetting, close] = (['rapport', 'vetting', 'close'] as const).map(
  (list) => itemsOf(list).length,
)
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

const open = () => screen.getByRole('tab', { selected: true }).textContent?.split(' ')[0]
const show = () =>
  render(
    <>
      <ListTabs />
      <Card />
    </>,
  )

describe('the lists of the call', () => {
  test('always show the counts of all lists', async () => {
    await callAt(12, { marks: [{ kind: 'ticked', subject: 'vibe-judged', at: 1 }] })
    show()
    expect(screen.getAllByRole('tab').map((each) => each.textContent)).toEqual([
      `Rapport 0/${rapport}0 of ${rapport} ticked`,
      `Find out 1/${vetting}1 of ${vetting} ticked`,
      `Close 0/${close}0 of ${close} ticked`,
    ])
    await userEvent.click(tab(/Close/))
    expect(screen.getAllByRole('tab')).toHaveLength(3)
  })

  test.each([
    ['before the call', null, 'Rapport'],
    ['at minute 1', 1, 'Rapport'],
    ['while they pitch', 4, 'Find'],
    ['at minute 12', 12, 'Find'],
    ['three minutes before the end', 22.5, 'Close'],
  ] as const)(
    'follow the clock until one is chosen: %s',
    { tags: ['obligation-5', 'obligation-9', 'obligation-35'] },
    async (_, minute, list) => {
      await callAt(minute)
      show()
      expect(open()).toBe(list)
    },
  )

  test('stay where the candidate has turned them', { tags: ['obligation-6'] }, async () => {
    const background = await callAt(1)
    show()
    await userEvent.click(tab(/Rapport/))
    await passMinutes(background, 5)
    expect(open()).toBe('Rapport')
    await userEvent.click(tab(/Close/))
    await passMinutes(background, 10)
    expect(open()).toBe('Close')
  })

  test('begin anew in the next call', { tags: ['obligation-5'] }, async () => {
    await callAt(1)
    show()
    await userEvent.click(tab(/Close/))
    act(() => useMirror.setState(({ call }) => ({ call: { ...call!, id: 'the next call' } })))
    expect(open()).toBe('Rapport')
  })

  test('are whole in the card until there is a question, with a line of advice', async () => {
    await callAt(1)
    show()
    expect(large()).toBe('Rapport')
    expect(item('Used their name').checked).toBe(false)
    expect(screen.getByText(text.guide.hello)).toBeTruthy()
    await userEvent.click(tab(/Close/))
    expect(large()).toBe('Close')
    expect(screen.getAllByRole('tabpanel')).toEqual([
      screen.getByRole('tabpanel', { name: /Close/ }),
    ])
    expect(screen.queryByRole('checkbox', { name: 'Used their name' })).toBeNull()
  })

  test('stand in short below a question, and the second tap on a tab shows all of it', async () => {
    await callAt(12)
    bringUp('team')
    show()
    expect(large()).toBe('What about the team?')
    expect(screen.getAllByRole('tabpanel')).toHaveLength(1)
    expect(item('Vibe: would I fit in?')).toBeDefined()
    await userEvent.click(tab(/Close/))
    expect(large()).toBe('What about the team?')
    expect(item('How the recruiter will reach me')).toBeDefined()
    await userEvent.click(tab(/Close/))
    expect(large()).toBe('Close')
  })

  test('are in the card as soon as something is to be noted under an item', async () => {
    await callAt(12)
    bringUp('team')
    show()
    const learned = text.findings.learned(text.items['team-and-manager'])
    await userEvent.click(button(learned))
    expect(large()).toBe('Find out')
    expect(button(learned).getAttribute('aria-expanded')).toBe('true')
  })

  test('open by the arrow keys, and the first one comes after the last', async () => {
    await callAt(1)
    show()
    tab(/Rapport/).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(tab(/Find out/))
    expect(item('Vibe: would I fit in?')).toBeDefined()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(tab(/Close/))
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toBe(tab(/Rapport/))
    await userEvent.keyboard('{End}')
    expect(document.activeElement).toBe(tab(/Close/))
  })
})

describe('a tick', () => {
  test('is kept with its time in the call, and can be taken back', async () => {
    const background = await callAt(7)
    act(() => changePanel(toList('rapport')))
    show()
    await userEvent.click(item('Used their name'))
    expect(rows()[0]).toMatch(/^Used their name7:0\d$/)
    expect(tab(new RegExp(`Rapport 1/${rapport}|1 of ${rapport} ticked`, 'u'))).toBeDefined()
    await saved()
    expect(background.dossier.marks).toMatchObject([{ subject: 'used-their-name', on: true }])
    await userEvent.click(item('Used their name'))
    expect(rows()[0]).toBe('Used their name')
    await saved()
    expect(background.dossier.marks).toMatchObject([{ on: false }])
  })

  test('before the call has no time', async () => {
    await callAt(null)
    render(<Checklist list="room" />)
    await userEvent.click(item('Headset on'))
    expect(item('Headset on').checked).toBe(true)
    expect(rows()).toContain('Headset on')
    await saved()
  })

  test('of another call does not tick the item in this one', async () => {
    const { dossier, call } = await callAt(12)
    const { companyId } = call
    dossier.marks.push(markRow('ticked', 'headset-on', { companyId, callId: 'other' }))
    render(<Checklist list="room" />)
    expect(item('Headset on').checked).toBe(false)
  })
})

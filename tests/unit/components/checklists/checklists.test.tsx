// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Checklist } from '@/components/checklists/Checklist'
import { Checklists } from '@/components/checklists/Checklists'
import { itemsOf } from '@/method/checklists'
import { markRow } from '../../rows'
import { closeMirrorAfterEach, saved } from '../background'
import { callAt } from '../call-at'

closeMirrorAfterEach()

const tab = (name: RegExp) => screen.getByRole('tab', { name })
const item = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const [rapport, vetting, close] = (['rapport', 'vetting', 'close'] as const).map(
  (list) => itemsOf(list).length,
)
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

describe('the lists of the call', () => {
  test('begin with rapport, and always show the counts of all lists', async () => {
    await callAt(12, { marks: [{ kind: 'ticked', subject: 'vibe-judged', at: 1 }] })
    render(<Checklists />)
    expect(tab(/Rapport/).getAttribute('aria-selected')).toBe('true')
    expect(item('Used their name').checked).toBe(false)
    expect(screen.getAllByRole('tab').map((each) => each.textContent)).toEqual([
      `Rapport 0/${rapport}0 of ${rapport} ticked`,
      `Vetting 1/${vetting}1 of ${vetting} ticked`,
      `Close 0/${close}0 of ${close} ticked`,
    ])
    await userEvent.click(tab(/Close/))
    expect(screen.getByRole('tabpanel', { name: /Close/ })).toBeDefined()
    expect(screen.queryByRole('checkbox', { name: 'Used their name' })).toBeNull()
    expect(screen.getAllByRole('tab')).toHaveLength(3)
  })

  test('open by the arrow keys, and the first one comes after the last', async () => {
    await callAt(12)
    render(<Checklists />)
    tab(/Rapport/).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(tab(/Vetting/))
    expect(item('Vibe: would I fit in?')).toBeDefined()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(tab(/Close/))
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toBe(tab(/Rapport/))
  })
})

describe('a tick', () => {
  test('is kept with its time in the call, and can be taken back', async () => {
    const background = await callAt(7)
    render(<Checklists />)
    await userEvent.click(item('Used their name'))
    expect(rows()[0]).toBe('Used their name7:00')
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

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ByHand } from '@/entrypoints/popup/ByHand'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { closeMirrorAfterEach, openCall, saved } from '../../components/background'
import { button } from '../../components/on-screen'

closeMirrorAfterEach()

const { start, end } = text.panel.header
const { nobody, marked, came } = text.attendance
const MINUTE = 60_000

async function show(change: Partial<Call>) {
  const background = await openCall(null, (call) => ({
    calls: [{ ...call, createdAt: Date.now(), ...change }],
  }))
  render(<ByHand />)
  return background
}
const offered = () => screen.queryAllByRole('button').map(({ textContent }) => textContent)
const inMinutes = (minutes: number) => Date.now() + minutes * MINUTE

it.each<[string, Partial<Call>, string[]]>([
  ['that was opened by hand', {}, [start]],
  ['that begins in five minutes', { plannedAt: inMinutes(5) }, [start]],
  ['that begins in an hour', { plannedAt: inMinutes(60) }, []],
  ['that is a quarter of an hour late', { plannedAt: inMinutes(-15) }, [start, nobody]],
  ['that runs', { plannedAt: inMinutes(-15), startedAt: inMinutes(-14) }, [end]],
  ['that is over', { startedAt: inMinutes(-30), endedAt: inMinutes(-2) }, []],
])('of a call %s the popup offers what can be said of it now', async (_, change, buttons) => {
  await show(change)
  expect(offered()).toEqual(buttons)
})

it('the clock of a call by phone starts in the popup', async () => {
  const background = await show({})
  await userEvent.click(button(start))
  expect(offered()).toEqual([end])
  await saved()
  expect(background.commands).toMatchObject([{ name: 'call.start' }])
})

it('that nobody came is said in the popup, and taken back there', async () => {
  const background = await show({ plannedAt: inMinutes(-15) })
  await userEvent.click(button(nobody))
  expect(screen.getByText(marked)).toBeTruthy()
  expect(offered()).toEqual([came])
  await saved()
  expect(background.dossier.calls).toMatchObject([{ attendance: 'nobody', missed: true }])
  await userEvent.click(button(came))
  expect(offered()).toEqual([start, nobody])
})

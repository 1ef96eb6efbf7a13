// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { keptSetting } from '@/components/shared/kept-setting'

afterEach(() => {
  cleanup()
  fakeBrowser.reset()
})

const setting = () => keptSetting('loud', (kept) => kept === true)

function Shown({ of }: { of: ReturnType<typeof setting> }) {
  return <p>{String(of.use())}</p>
}
const show = (of: ReturnType<typeof setting>) =>
  render(
    <>
      <Shown of={of} />
      <Shown of={of} />
    </>,
  )
const shown = () => screen.getAllByRole('paragraph').map((part) => part.textContent)
const kept = () => browser.storage.local.get('loud')

it('a choice is what all parts of a surface show at once, and what is kept', async () => {
  const loud = setting()
  show(loud)
  await act(async () => {})
  expect(shown()).toEqual(['false', 'false'])
  act(() => loud.choose(true))
  expect(shown()).toEqual(['true', 'true'])
  expect(await kept()).toEqual({ loud: true })
})

it('nothing is known before it is read, and what another surface chooses is shown', async () => {
  await browser.storage.local.set({ loud: true })
  show(setting())
  expect(shown()).toEqual(['undefined', 'undefined'])
  await act(async () => {})
  expect(shown()).toEqual(['true', 'true'])
  await act(() => browser.storage.local.set({ loud: false }))
  expect(shown()).toEqual(['false', 'false'])
  await act(() => browser.storage.local.remove('loud'))
  expect(shown()).toEqual(['false', 'false'])
})

it('a choice that is made before the reading ends stays', async () => {
  const loud = setting()
  vi.spyOn(browser.storage.local, 'get').mockResolvedValueOnce({ loud: false } as never)
  show(loud)
  act(() => loud.choose(true))
  await act(async () => {})
  expect(shown()).toEqual(['true', 'true'])
})

it('is read again after no part has shown it for a time', async () => {
  const loud = setting()
  show(loud).unmount()
  await browser.storage.local.set({ loud: true })
  show(loud)
  await act(async () => {})
  expect(shown()).toEqual(['true', 'true'])
})

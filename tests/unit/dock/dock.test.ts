// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDock } from '@/dock/dock'
import type { DockSettings } from '@/messages'
import { callPage, startBackground, stopBackground } from './call-page'

const settings: DockSettings = {
  place: 'handle',
  side: 'right',
  width: 380,
  scheme: 'dark',
  card: false,
}

beforeEach(() => {
  Object.assign(window, { innerWidth: 1280, innerHeight: 650 })
  startBackground(async () => undefined)
})
afterEach(stopBackground)

test('a dock beside the page’s own chat stays there when its settings change', () => {
  const chat = document.createElement('div')
  chat.getBoundingClientRect = () => new DOMRect(innerWidth - 360, 0, 360, innerHeight)
  document.body.append(chat)
  document.elementsFromPoint = () => [chat]
  const { site } = callPage(() => ({ state: 'in-call', sure: true, others: 1 }))
  const dock = createDock(site, () => {})
  dock.show(settings)
  const place = () => (document.documentElement.lastElementChild as HTMLElement).style.margin
  for (let tick = 0; tick < 2; tick += 1) dock.keepInPlace(false, true)
  expect(place()).toBe('0px 360px')
  for (const scheme of ['light', 'dark', 'light'] as const) {
    dock.show({ ...settings, scheme })
    expect(place()).toBe('0px 360px')
  }
  dock.remove()
})

import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meet } from '@/meetings/meet'
import { createSensor } from '@/meetings/sensor'
import { zoom } from '@/meetings/zoom'
import { ask, type DockOrder, type DockSettings } from '@/messages'
import { createDock } from './dock'

const TICK_MS = 1000

/**
 * Stands in every page of the call platforms: senses the meeting, and docks the panel's frame beside it.
 *
 * A plain script rather than WXT's content script, whose context announces itself to the page by
 * message and can be stopped by the page with an event.
 */
export default defineUnlistedScript(() => {
  const dock = createDock({ remember: (settings) => void ask('dock', { settings }) })
  let docked = false
  const sensor = createSensor([meet, zoom], (meeting) => {
    void ask('seen', { meeting })
    if (meeting && !docked) void ask('dock', { settings: {} }).then(show)
    if (!meeting) dock.remove()
    docked = meeting !== null
  })
  const show = (settings: DockSettings) => {
    if (docked) dock.show(settings)
  }

  const tick = () => {
    if (!browser.runtime?.id) return stop()
    sensor.tick(new URL(location.href), document, Date.now())
    dock.keepInPlace()
  }
  const timer = setInterval(tick, TICK_MS)
  const stop = () => clearInterval(timer)

  browser.runtime.onMessage.addListener((order: DockOrder) => {
    if (order.kind !== 'dock') return
    show(order.settings)
    if (order.focus) dock.focus()
  })
  tick()
})

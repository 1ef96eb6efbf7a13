import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meet } from '@/meetings/meet'
import type { MeetingSeen } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { zoom } from '@/meetings/zoom'
import { ask, type DockOrder } from '@/messages'
import { createDock } from './dock'

const TICK_MS = 1000

/**
 * Stands in every page of the call platforms: senses the meeting, and docks the panel's frame beside it.
 *
 * A plain script rather than WXT's content script, whose context announces itself to the page by
 * message and can be stopped by the page with an event.
 */
export default defineUnlistedScript(() => {
  const dock = createDock((settings) => void ask('dock', { settings }))
  let meeting: MeetingSeen | null = null
  /** Whether the background has yet to hear of the meeting as it is now. */
  let unheard = false

  const sensor = createSensor([meet, zoom], (seen) => {
    meeting = seen
    unheard = true
    if (!seen) dock.remove()
  })

  const tell = async () => {
    const telling = meeting
    unheard = false
    try {
      await ask('seen', { meeting: telling })
      if (telling && !dock.isShown()) {
        const settings = await ask('dock', { settings: {} })
        if (meeting) dock.show(settings)
      }
    } catch {
      // The background was not there, as during an update: the next tick tells it again.
      unheard = true
    }
  }

  const tick = () => {
    if (!browser.runtime?.id) return clearInterval(timer)
    sensor.tick(new URL(location.href), document, Date.now())
    dock.keepInPlace()
    if (unheard) void tell()
  }
  const timer = setInterval(tick, TICK_MS)
  tick()

  browser.runtime.onMessage.addListener((order: DockOrder) => {
    if (order.kind !== 'dock' || !meeting) return
    dock.show(order.settings)
    if (order.focus) dock.focus()
  })
})

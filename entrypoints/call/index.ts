import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { attempt } from '@/meetings/attempt'
import { meet } from '@/meetings/meet'
import type { MeetingSeen } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { zoom } from '@/meetings/zoom'
import { ask, type DockOrder } from '@/messages'
import { createDock } from './dock'
import { hideWhileSharing } from './hiding'
import { later } from './later'

const TICK_MS = 1000

/**
 * Stands in every page of the call platforms: senses the meeting, and docks the panel's frame beside it.
 *
 * A plain script rather than WXT's content script, whose context announces itself to the page by
 * message and can be stopped by the page with an event.
 */
export default defineUnlistedScript(() => {
  const dock = createDock((settings) => void ask('dock', { settings }))
  const hiding = hideWhileSharing(dock, document)
  let meeting: MeetingSeen | null = null
  /** Whether the background has yet to hear what the page shows now; at first, that it shows no meeting. */
  let unheard = true

  const platform = location.hostname === 'meet.google.com' ? meet : zoom
  const sensor = createSensor([platform], (seen) => {
    meeting = seen
    unheard = true
    if (!seen || seen.state === 'left') hiding.callOver()
  })
  const saysSharing = () =>
    meeting?.state === 'in-call' && attempt(() => platform.isSharing?.(document)) === true

  const noteUnheard = () => {
    unheard = true
  }
  const tell = async () => {
    unheard = false
    try {
      const { docked, hidden } = await ask('seen', { meeting })
      if (!docked) return dock.remove()
      hiding.meetingSeen(hidden)
      if (!dock.isShown()) dock.show(await ask('dock', { settings: {} }))
    } catch {
      // The background was not there, as during an update: the next tick tells it again.
      noteUnheard()
    }
  }

  let url = new URL(location.href)
  const tick = () => {
    if (!browser.runtime?.id) return
    later(TICK_MS, tick)
    if (url.href !== location.href) url = new URL(location.href)
    sensor.tick(url, document, Date.now())
    hiding.look(saysSharing())
    dock.keepInPlace(meeting?.state === 'before')
    if (unheard) void tell()
  }
  tick()

  // A page that goes away has left its meeting; one that comes back, from the history, tells anew.
  addEventListener('pagehide', () => {
    void ask('seen', { meeting: null }).catch(noteUnheard)
    hiding.callOver()
  })
  addEventListener('pageshow', ({ persisted }) => persisted && noteUnheard())

  browser.runtime.onMessage.addListener((order: DockOrder) => {
    if (order.kind !== 'dock' || !dock.isShown()) return
    hiding.obey(order.hidden)
    dock.show(order.settings)
    if (order.focus) dock.focus()
  })
})

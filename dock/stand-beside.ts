import { browser } from 'wxt/browser'
import { attempt } from '@/meetings/attempt'
import type { MeetingSeen, Platform } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { ask, type DockUpdate } from '@/messages'
import { askInTime } from './ask-in-time'
import { createDock } from './dock'
import { hideWhileSharing } from './hiding'
import { later } from './later'

const TICK_MS = 1000

/** Stands in every page of one call platform: senses the meeting, and docks the panel's frame beside it. */
export function standBeside(platform: Platform): void {
  const dock = createDock(platform.site, (settings) => void ask('dock', { settings }))
  const hiding = hideWhileSharing(dock, document)
  let meeting: MeetingSeen | null = null
  /** Whether the background has yet to hear what the page shows now; at first, that it shows no meeting. */
  let unheard = true

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
      const { docked, hidden } = await askInTime('seen', { meeting })
      if (!docked) return dock.remove()
      hiding.meetingSeen(hidden)
      if (!dock.isShown()) dock.show(await askInTime('dock', { settings: {} }))
    } catch {
      // The background was not there, or did not answer, as during an update: the next tick tells it again.
      noteUnheard()
    }
  }

  const tick = () => {
    if (!browser.runtime?.id) return
    later(TICK_MS, tick)
    sensor.tick(location, document, Date.now())
    hiding.look(saysSharing())
    dock.keepInPlace(meeting?.state === 'before')
    if (unheard) void tell()
  }
  tick()

  // A page that goes away has left its meeting; one that comes back, from the history, tells anew.
  addEventListener('pagehide', () => {
    void ask('seen', { meeting: null }).catch(noteUnheard)
    hiding.callOver()
    addEventListener('pageshow', noteUnheard, { once: true })
  })

  browser.runtime.onMessage.addListener((order: DockUpdate) => {
    if (order.kind !== 'dock' || !dock.isShown()) return
    hiding.update(order.hidden)
    dock.show(order.settings)
    if (order.focus) dock.focus()
  })
}

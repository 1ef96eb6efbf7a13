import { browser } from 'wxt/browser'
import { attempt } from '@/meetings/attempt'
import type { MeetingSeen, Platform } from '@/meetings/meeting'
import { createSensor } from '@/meetings/sensor'
import { ask, type DockSettings, type DockUpdate } from '@/messages'
import { askInTime } from './ask-in-time'
import { createDock } from './dock'
import { followCaptions } from './follow-captions'
import { hideWhileSharing } from './hiding'
import { after } from './later'
import { onTrusted } from './on-trusted'
import { oneAtATime } from './one-at-a-time'

const TICK_MS = 1000
/** In a call, the page reports at least this often. If it does not, then its tab has crashed or is asleep. */
const BEAT_MS = 20_000

/** Runs in every page of one call platform. It senses the meeting and docks the panel's frame beside it. */
export function standBeside(platform: Platform): void {
  const dock = createDock(platform.site, keepSettings())
  const hiding = hideWhileSharing(dock, document)
  const captions = platform.captions && followCaptions(platform.captions, document)
  let meeting: MeetingSeen | null = null
  /** Whether the page has to report what it shows now. At first it has, even if it shows no meeting. */
  let isUnreported = true
  let isReporting = false
  /** UTC milliseconds. */
  let reportedAt = 0
  /** The meeting and the state that the dock was shown for. In another one it may have to be smaller. */
  let shownFor: string | undefined

  const onSeen = (seen: MeetingSeen | null) => {
    meeting = seen
    isUnreported = true
  }
  const sensor = createSensor([platform], onSeen, platform.mayHold && firstAddress())
  const pageShowsSharing = () =>
    meeting?.state === 'in-call' && attempt(() => platform.isSharing?.(document)) === true

  const reportAgain = () => {
    isUnreported = true
  }
  // One report at a time. What changes meanwhile is reported after it.
  const report = async () => {
    isUnreported = false
    isReporting = true
    reportedAt = Date.now()
    try {
      const showing = meeting ? meeting.key + meeting.state : shownFor
      const { docked, hidden } = await askInTime('seen', { meeting })
      if (!docked) return dock.remove()
      hiding.meetingSeen(hidden)
      if (dock.isShown() && showing === shownFor) return
      dock.show(await askInTime('dock', { settings: {} }))
      shownFor = showing
    } catch {
      // The background was not reached or did not answer, for example during an update.
      reportAgain()
    } finally {
      isReporting = false
    }
  }
  // If the computer slept, or its clock was set, then the page reports at once.
  const isBeatDue = () =>
    meeting?.state === 'in-call' && Math.abs(Date.now() - reportedAt) >= BEAT_MS
  const needsReport = () => isUnreported || isBeatDue()

  const tick = () => {
    if (!browser.runtime?.id) return
    after(TICK_MS, tick)
    sensor.tick(location, document, Date.now())
    hiding.look(pageShowsSharing())
    // A launcher, too, has a button that opens the call.
    const state = meeting?.state
    if (state === 'before') captions?.joining()
    dock.keepInPlace(state === 'before' || state === 'elsewhere', state === 'in-call')
    if (needsReport() && !isReporting) void report()
  }
  tick()

  // A page that is left has left its meeting. If it comes back from the history, then it reports again.
  onTrusted(window, 'pagehide', () => {
    void ask('seen', { meeting: null }).catch(reportAgain)
    hiding.pageLeft()
  })
  onTrusted(window, 'pageshow', ({ persisted }) => {
    if (persisted) reportAgain()
  })

  browser.runtime.onMessage.addListener((update: DockUpdate) => {
    if (update.kind !== 'dock' || !dock.isShown()) return
    hiding.update(update.hidden)
    dock.show(update.settings)
    if (update.focus) dock.focus()
  })
}

/**
 * The address that the page was loaded with, if the browser tells. A client whose addresses do not name the meeting can
 * change it before this script runs.
 */
const firstAddress = () =>
  attempt(() => new URL(performance.getEntriesByType('navigation')[0]?.name ?? ''))

/** Sends what the candidate changes of the dock. Changes that come together are sent together. */
function keepSettings(): (change: Partial<DockSettings>) => void {
  let settings: Partial<DockSettings> = {}
  const send = oneAtATime(async () => {
    const sent = settings
    settings = {}
    try {
      await ask('dock', { settings: sent })
    } catch {
      // The background was not reached, for example during an update. The next change takes this one along.
      settings = { ...sent, ...settings }
    }
  })
  return (change) => {
    settings = { ...settings, ...change }
    send()
  }
}

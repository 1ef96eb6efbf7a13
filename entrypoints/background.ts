import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { RefusedRequest, type Reply } from '@/messages'
import { clearFolder } from '@/background/one-file'
import { badge, DAY_ALARM } from '@/background/badge'
import { CALL_ALARM, callAlarm } from '@/background/call-alarm'
import { themeChanged } from '@/background/dock-settings'
import { execute, onManyChanged, onWritten } from '@/background/execute'
import { welcome } from '@/background/first-run'
import { tabClosed } from '@/background/follow'
import { openNotification } from '@/background/notifications'
import { store } from '@/background/store'
import { followUpAlarm, FOLLOW_UP_ALARM } from '@/background/follow-up-alarm'
import { handle } from '@/background/requests'
import { runShortcut } from '@/background/shortcuts'
import { meetingsInCall } from '@/background/tabs'
import { REMINDER_KEY } from '@/method/call-reminder'
import { CALLS_ALARM, lookAtCalls, lookAtCallsSoon } from '@/background/watch-calls'

export default defineBackground(() => {
  // While the extension is reloaded, Chromium may start the worker before the extension's API is there. If the worker
  // fails then, Chromium does not start it again. If it ends without an error, Chromium does.
  if (!browser.runtime?.id) return
  void store.opened()
  // Content scripts must not read the extension's small stores. Firefox has no such switch.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  browser.runtime.onMessage.addListener((message, sender, respond: (reply: Reply) => void) => {
    handle(message, sender).then(
      (answer) => respond({ answer }),
      (error: unknown) =>
        respond({ error: String(error), refused: error instanceof RefusedRequest }),
    )
    return true
  })
  browser.runtime.onInstalled.addListener((details) => void welcome(details))
  browser.runtime.onInstalled.addListener(clearFiles)
  browser.runtime.onStartup.addListener(clearFiles)
  browser.tabs.onRemoved.addListener((tabId) => void tabClosed(tabId))
  browser.commands.onCommand.addListener((command, tab) => void runShortcut(command, tab))
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CALLS_ALARM) void lookAtCalls()
  })
  browser.storage.local.onChanged.addListener(({ theme }) => {
    if (theme) void themeChanged()
  })
  lookAtCallsSoon()
  watchFollowUps()
  remindOfCalls()
  countOnSign()
})

const clearFiles = (): void => void clearFolder().catch(reportError)

/** What the alarms need. */
const around = { store, meetingsInCall, now: () => Date.now(), onError: reportError }

interface Watch {
  start(): void
  wake(): Promise<void>
  written: Parameters<typeof onWritten>[0]
}

/** Has something looked at when the worker starts, after each command and each great change, and when its alarm rings. */
function watch(alarm: string, { start, wake, written }: Watch): void {
  onWritten(written)
  onManyChanged(start)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void wake()
  })
  start()
}

/** Shows a notification before each planned call. */
function remindOfCalls(): void {
  const alarm = callAlarm(around)
  watch(CALL_ALARM, alarm)
  browser.storage.local.onChanged.addListener((changes) => {
    if (REMINDER_KEY in changes) alarm.start()
  })
}

/** Keeps the number of what is due today on the extension's sign. */
const countOnSign = (): void => watch(DAY_ALARM, badge(around))

/** Shows notifications of follow-ups at their times. */
function watchFollowUps(): void {
  const alarm = followUpAlarm({ ...around, execute })
  watch(FOLLOW_UP_ALARM, alarm)
  browser.notifications.onClicked.addListener((id) => void openNotification(id))
  // The worker reads the follow-ups at every start. These listeners only make the browser start it.
  browser.runtime.onStartup.addListener(alarm.start)
  browser.runtime.onInstalled.addListener(alarm.start)
}

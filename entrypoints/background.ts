import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Reply } from '@/messages'
import { schedule } from '@/storage/schedule'
import { execute, onWritten } from '@/background/execute'
import { tabClosed } from '@/background/follow'
import { endForgottenCalls } from '@/background/forgotten'
import { openNotice } from '@/background/notices'
import { store } from '@/background/store'
import { followUpReminders, REMINDER_ALARM } from '@/background/reminders'
import { handle } from '@/background/requests'
import { runShortcut } from '@/background/shortcuts'
import { meetingsInCall } from '@/background/tabs'

export default defineBackground(() => {
  // While the extension is reloaded Chromium may start the worker before there is anything to talk to. One that fails
  // then is not started again; one that ends quietly is, once it has been stopped.
  if (!browser.runtime?.id) return
  void store.opened()
  // Content scripts have no business in the extension's small stores. Firefox has no such switch.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
  browser.runtime.onMessage.addListener((message, sender, respond: (reply: Reply) => void) => {
    handle(message, sender).then(
      (answer) => respond({ answer }),
      (error: unknown) => respond({ error: String(error) }),
    )
    return true
  })
  browser.tabs.onRemoved.addListener((tabId) => void tabClosed(tabId))
  browser.commands.onCommand.addListener((command, tab) => void runShortcut(command, tab))
  remind()
  // What waits for the worker to start goes first.
  schedule(() => endForgottenCalls(Date.now()), reportFailure).touched()
})

const reportFailure = (error: unknown) => {
  if (error !== null) reportError(error)
}

/** Tells what is due after a call, at its time. */
function remind(): void {
  const reminders = followUpReminders({
    store,
    execute,
    meetingsInCall,
    now: () => Date.now(),
    failed: reportError,
  })
  onWritten(reminders.written)
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER_ALARM) void reminders.wake()
  })
  browser.notifications.onClicked.addListener((id) => void openNotice(id))
  // The listeners are there for the browser to start the worker, which looks at every start.
  browser.runtime.onStartup.addListener(reminders.start)
  browser.runtime.onInstalled.addListener(reminders.start)
  reminders.start()
}

import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import type { Reply } from '@/messages'
import { openDatabase } from './open-database'
import { tabClosed } from './follow'
import { handle } from './requests'
import { runShortcut } from './shortcuts'

export default defineBackground(() => {
  void openDatabase()
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
})

import type { Page } from '@playwright/test'
import type { CandidBrowser } from './browser'
import { attach, type Target } from './target'

/** The browser lets a test press the extension's button, as a person does: only then may the popup read the page. */
export const canPressButton = ['--enable-unsafe-extension-debugging']

/** Presses Candid's button in the toolbar while this page is in front. */
export async function pressButton(
  { context, extensionId }: CandidBrowser,
  page: Page,
): Promise<Target> {
  const browser = context.browser()
  if (!browser) throw new Error('The context has no browser to ask')
  await page.bringToFront()
  const cdp = await browser.newBrowserCDPSession()
  // The button belongs to the tab, not to the page in it.
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  await cdp.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab.targetId } as never,
  )
  return attach(context, '/popup.html')
}

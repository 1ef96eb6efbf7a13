import '@/assets/theme.css'
import { loadTexts } from '@/locales/language'
import { ask } from '@/messages'
import { shakeHands } from './lifeline'

/**
 * The panel in the dock. A call page can load this page in a frame or in a tab, so it shows nothing until the dock of
 * that page has welcomed it. In a tab there is no dock.
 */
if (window.top !== window) {
  /** The app reads its texts as it is loaded. */
  const app = loadTexts().then(() => import('@/components/panel/open'))
  // The frame asks for its call and connects to the dock while the app is still being loaded. So the candidate waits
  // only for the slower of the two.
  const situation = ask('situation', { tabId: null })
  const welcome = shakeHands(location.hash.slice(1))
  void app.then(({ openDocked }) => openDocked(situation, welcome))
}

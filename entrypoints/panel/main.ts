import '@/assets/theme.css'
import { loadTexts } from '@/locales/language'
import { ask } from '@/messages'
import { shakeHands } from './lifeline'

/** The app reads its texts as it is loaded. */
const app = loadTexts().then(() => import('./open'))

/**
 * The frame in a call page asks for its call and connects to the dock while the app is still being loaded. So the
 * candidate waits only for the slower of the two.
 */
if (window.top === window) {
  void app.then(({ openBeside }) => openBeside())
} else {
  const situation = ask('situation', { tabId: null })
  const welcome = shakeHands(location.hash.slice(1))
  // A frame in another site's page shows nothing until the dock has welcomed it.
  void app.then(({ openDocked }) => openDocked(situation, welcome))
}

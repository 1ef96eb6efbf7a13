import '@/assets/theme.css'
import { ask } from '@/messages'
import { shakeHands } from './lifeline'

/**
 * The frame in a call page asks for its call and connects to the dock while the app is still being loaded. So the
 * candidate waits only for the slower of the two.
 */
if (window.top === window) {
  void import('./open').then(({ openBeside }) => openBeside())
} else {
  const situation = ask('situation', { tabId: null })
  const welcome = shakeHands(location.hash.slice(1))
  // A frame in another site's page shows nothing until the dock has welcomed it.
  void import('./open').then(({ openDocked }) => openDocked(situation, welcome))
}

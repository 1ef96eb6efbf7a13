import '@/assets/theme.css'
import { ask } from '@/messages'
import { shakeHands } from './lifeline'

/**
 * The frame in a call page asks for its call and shakes hands with the dock while the app loads. Both take about as
 * long, so the candidate waits only for the slower one.
 */
if (window.top === window) {
  void import('./open').then(({ openBeside }) => openBeside())
} else {
  const situation = ask('situation', { tabId: null })
  const welcome = shakeHands(location.hash.slice(1))
  // A frame in a page shows nothing until the dock has welcomed it.
  void import('./open').then(({ openDocked }) => openDocked(situation, welcome))
}

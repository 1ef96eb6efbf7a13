/**
 * What entrypoints/sharing.ts, in the page's own world, says on the top document to Candid's content
 * script, whose world is another: `detail` is true when a frame of the page begins to share a screen,
 * false when it has ended. It carries nothing else, and nothing comes back.
 *
 * The page can hear it, which tells it only what it does itself, and can forge it. A forged beginning
 * hides the panel: the candidate's keys and the popup bring it back. A forged end during a real share
 * undoes what is kept from the picture; so would a page that takes its own way to the browser's capture,
 * against which no script in it can help. No forgery shows a panel that the candidate's key has hidden,
 * and pay figures stay masked until they are shown on purpose.
 */
export const shareEvent = 'own-screen-share'

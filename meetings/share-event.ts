/**
 * What entrypoints/sharing, in the page's own world, says on the top document to Candid's content
 * script, whose world is another: `detail` is true when a frame of the page begins to share a screen,
 * false when it has ended. It carries nothing else, and nothing comes back.
 *
 * The page can hear it, which tells it what it does itself, and can forge it. The worst it gains is
 * a panel that hides: the candidate's keys and the popup bring it back, and no forgery shows a panel
 * that the candidate has hidden, nor one that the page really shares, but by ending what the page
 * itself has begun.
 */
export const shareEvent = 'own-screen-share'

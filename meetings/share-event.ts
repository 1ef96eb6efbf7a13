/**
 * The event that entrypoints/sharing.ts, in the page's own world, dispatches on the top document for Candid's content
 * script, which runs in another world. `detail` is true when a frame of the page begins to share a screen, and false
 * when it has ended. The event carries nothing else, and there is no answer.
 *
 * The page can receive it and so learns only what it does itself. The page can also forge it. A forged beginning hides
 * the panel; the candidate's keys and the popup show it again. A forged end during a real share shows the panel in the
 * shared picture. A page that bypasses the watched method has the same effect, and no script in it can prevent that.
 * No forged event shows a panel that the candidate's key has hidden, and pay figures stay masked until the candidate
 * shows them.
 */
export const shareEvent = 'own-screen-share'

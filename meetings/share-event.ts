/**
 * The event that entrypoints/sharing.ts, in the page's own world, dispatches on the top document for Candid's content
 * script, which runs in another world. It is a `MessageEvent`. Its `source` is the window that shares, and its `data` is
 * true as long as that window shares a screen, and false once it has ended. There is no answer.
 *
 * What a call page can know. It can tell that some extension watches `getDisplayMedia` and `clone`: the text of a
 * watched method is `function () { [native code] }`, without its name. It can receive this event, and so learns only
 * what it does itself. It cannot tell which extension that is: the extension's id is in no stack, no call site, no file
 * name of an error and no performance entry. Only Zoom's pages can load the panel's frame by its id, if they know it.
 *
 * What a call page can do. It can forge the event. A forged beginning hides the panel; the candidate's keys and the
 * popup show it again. A forged end during a real share shows the panel in the shared picture for up to half a second,
 * because a real share says again and again that it goes on. A page can also bypass the watched methods, and no script
 * in it can prevent that. No forged event shows a panel that the candidate's key has hidden, and pay figures stay masked
 * until the candidate shows them.
 */
export const shareEvent = 'own-screen-share'

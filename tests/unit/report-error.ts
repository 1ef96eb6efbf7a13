/**
 * `reportError` of the browser, which Node lacks: the error becomes an uncaught one. Vitest then fails, as the browser
 * would list the error in its page of extensions.
 */
globalThis.reportError ??= (error: unknown) => {
  queueMicrotask(() => {
    throw error
  })
}

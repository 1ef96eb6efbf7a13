/**
 * Reads from a page; undefined if that fails. A page can give its elements names that replace the document's own
 * methods.
 */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

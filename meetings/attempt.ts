/**
 * A page can name its elements so that they stand in for the document's own methods: then nothing
 * can be read in it.
 */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

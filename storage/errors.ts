/** The stamp is not there: the database was emptied while it was open. */
export class StampMissing extends Error {
  override name = 'StampMissing'
}

/** @returns the browser's own error, out of what Dexie wrapped around it */
function rootOf(error: unknown): { name: string; message: string } {
  const inner: unknown =
    typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined
  if (inner !== undefined && inner !== null && inner !== error) return rootOf(inner)
  return error instanceof Error || error instanceof DOMException
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
}

const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'StampMissing'])

/** Why something was not written. */
export function reasonOf(error: unknown): 'quota' | 'closed' | 'unknown' {
  const { name } = rootOf(error)
  if (name === 'QuotaExceededError') return 'quota'
  return CLOSED.has(name) ? 'closed' : 'unknown'
}

/** What the browser said, for a person who reports it. */
export function detailOf(error: unknown): string {
  const { name, message } = rootOf(error)
  return message.startsWith(name) ? message : `${name}: ${message}`
}

/** Whether the browser cannot read what is on the disk. A full disk has another name. */
export const saysUnopenable = (error: unknown): boolean => rootOf(error).name === 'UnknownError'

/** Whether a file or folder is simply not there. */
export const saysNotFound = (error: unknown): boolean => rootOf(error).name === 'NotFoundError'

/** Whether the browser gives an extension no files at all. A full disk has another name. */
export const saysNoFiles = (error: unknown): boolean =>
  ['NotFoundError', 'SecurityError', 'NotAllowedError', 'NotSupportedError'].includes(
    rootOf(error).name,
  )

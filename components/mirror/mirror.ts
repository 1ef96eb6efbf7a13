import { createMirror } from './create-mirror'

export type { Aside } from './aside'
export type { Mirror } from './create-mirror'

/** The one mirror of this surface. */
export const {
  useMirror,
  openMirror,
  moveMirror,
  refresh,
  request,
  send,
  typed,
  flushTyping,
  dismiss,
} = createMirror()

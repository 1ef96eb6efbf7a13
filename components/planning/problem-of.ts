import { pages } from '@/locales/pages'
import type { InvitationRead } from '@/meetings/invitation/shape'

const words = pages.invitation

/** Why nothing was read of an invitation, with the line; '' if something was. */
export function problemOf(read: InvitationRead): string {
  if (read.problem === null || read.problem === 'empty') return ''
  const said = words.unread[read.problem]
  return read.line === null ? said : `${words.line(read.line)} ${said}`
}

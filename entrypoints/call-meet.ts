import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meet } from '@/meetings/meet'
import { standBeside } from '@/dock/stand-beside'

/**
 * Runs in Google Meet's pages. It is a plain script and does not use the context of WXT's content scripts. That context
 * announces itself to the page by a message, and the page can stop it with an event.
 */
export default defineUnlistedScript(() => standBeside(meet))

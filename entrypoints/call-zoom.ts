import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { zoom } from '@/meetings/zoom'
import { standBeside } from '@/dock/stand-beside'

/**
 * Runs in Zoom's pages. It is a plain script and does not use the context of WXT's content scripts. That context
 * announces itself to the page by a message, and the page can stop it with an event.
 */
export default defineUnlistedScript(() => standBeside(zoom))

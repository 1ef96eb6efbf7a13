import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { zoom } from '@/meetings/zoom'
import { standBeside } from '@/dock/stand-beside'

/**
 * In Zoom's pages. A plain script rather than WXT's content script, whose context announces itself to the
 * page by message and can be stopped by the page with an event.
 */
export default defineUnlistedScript(() => standBeside(zoom))

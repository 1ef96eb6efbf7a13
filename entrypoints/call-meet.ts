import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meet } from '@/meetings/meet'
import { standBeside } from '@/dock/stand-beside'

/**
 * In Google Meet's pages. A plain script rather than WXT's content script, whose context announces itself to the
 * page by message and can be stopped by the page with an event.
 */
export default defineUnlistedScript(() => standBeside(meet))

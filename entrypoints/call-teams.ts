import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { teams } from '@/meetings/teams'
import { standBeside } from '@/dock/stand-beside'

/**
 * Runs in the pages of Microsoft Teams. It is a plain script and does not use the context of WXT's content scripts. That
 * context announces itself to the page by a message, and the page can stop it with an event.
 */
export default defineUnlistedScript(() => standBeside(teams))

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { takeMaterial } from '@/components/page-material/material'

/** Runs once in the page that the candidate looks at, when they save it in the popup. The popup gets what it returns. */
export default defineUnlistedScript(() => takeMaterial(document, location.href))

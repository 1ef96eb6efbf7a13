import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerSealing } from '@/components/one-file/answer-sealing'

/** Runs as a worker of the workspace: it seals a file and opens a sealed one. */
export default defineUnlistedScript(answerSealing)

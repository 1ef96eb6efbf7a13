import { toDebrief, useHasEnded, useIsDebrief } from '@/components/debrief/front'
import { Prompts } from '@/components/prompts/Prompts'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Panel.module.css'
import { blank, debrief, lastTime, overPrompt, underPrompt } from './slots'

/**
 * The questions. When the call has ended, the debrief replaces them, with a way back and forth. The card for a blank
 * mind stands over either.
 */
export function PromptRegion() {
  const hasEnded = useHasEnded()
  const isDebrief = useIsDebrief()
  return (
    <div className={isDebrief ? styles.debrief : styles.prompts}>
      {isDebrief ? (
        debrief
      ) : (
        <FailureBoundary key="questions" feature={text.panel.prompts.title}>
          <Prompts under={underPrompt} over={overPrompt} lastTime={lastTime} />
        </FailureBoundary>
      )}
      {blank}
      {hasEnded && !isDebrief && (
        <Button look="quiet" className={styles.toDebrief} onClick={toDebrief}>
          {text.debrief.open}
        </Button>
      )}
    </div>
  )
}

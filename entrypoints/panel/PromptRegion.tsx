import { Blank } from '@/components/blank/Blank'
import { toDebrief, useHasEnded, useIsDebrief } from '@/components/debrief/front'
import { Prompts } from '@/components/prompts/Prompts'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './Panel.module.css'
import { debrief, lastTime, overPrompt, underPrompt } from './slots'

/** The questions; once the call has ended the debrief in their place, and a way back and forth. */
export function PromptRegion() {
  const hasEnded = useHasEnded()
  if (useIsDebrief()) return <div className={styles.debrief}>{debrief}</div>
  return (
    <div className={styles.prompts}>
      <FailureBoundary feature={text.panel.prompts.title}>
        <Prompts under={underPrompt} over={overPrompt} lastTime={lastTime} />
      </FailureBoundary>
      <FailureBoundary feature={text.blank.title}>
        <Blank />
      </FailureBoundary>
      {hasEnded && (
        <Button look="quiet" className={styles.toDebrief} onClick={toDebrief}>
          {text.debrief.open}
        </Button>
      )}
    </div>
  )
}

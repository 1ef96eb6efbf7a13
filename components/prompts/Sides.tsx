import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { PromptSide } from '@/method/prompts'
import { turnTo, useCurrent } from './current'
import { turnToLastTime, useHasLastTime, useIsLastTime } from './last-time'
import styles from './Sides.module.css'
import { useProgress } from './use-prompts'

const words = text.panel.prompts

/** Chooses the side whose questions are shown. Both counts are always in sight. */
export function Sides() {
  const isLastTime = useIsLastTime()
  return (
    <div className={styles.sides}>
      <Side side="they-ask" isHidden={isLastTime} />
      <Side side="you-ask" isHidden={isLastTime} />
      {useHasLastTime() && (
        <button
          type="button"
          className={`${looks.tab} ${styles.side}`}
          aria-pressed={isLastTime}
          onClick={turnToLastTime}
        >
          {text.history.lastTime}
        </button>
      )}
    </div>
  )
}

function Side({ side, isHidden }: { side: PromptSide; isHidden: boolean }) {
  const chosen = useCurrent((current) => current.side === side) && !isHidden
  const { done, all } = useProgress(side)
  return (
    <button
      type="button"
      className={`${looks.tab} ${styles.side}`}
      aria-pressed={chosen}
      title={words.progress(done, all)}
      onClick={() => turnTo(side)}
    >
      {text.sides[side]}{' '}
      <span className={looks.numbers}>
        {done}/{all}
      </span>
    </button>
  )
}

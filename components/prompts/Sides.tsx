import { text } from '@/locales/text'
import type { PromptSide } from '@/method/prompts'
import { turnTo, useCurrent } from './current'
import styles from './Sides.module.css'
import { useProgress } from './use-prompts'

const words = text.panel.prompts

/** Which side's questions are shown; both counts are always in sight. */
export function Sides() {
  return (
    <div className={styles.sides}>
      <Side side="they-ask" />
      <Side side="you-ask" />
    </div>
  )
}

function Side({ side }: { side: PromptSide }) {
  const chosen = useCurrent((current) => current.side === side)
  const { done, all } = useProgress(side)
  return (
    <button
      type="button"
      className={styles.side}
      aria-pressed={chosen}
      title={words.progress(done, all)}
      onClick={() => turnTo(side)}
    >
      {text.sides[side]}{' '}
      <span className={styles.count}>
        {done}/{all}
      </span>
    </button>
  )
}

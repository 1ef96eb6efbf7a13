import { Icon } from '@/components/ui/Icon'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import styles from './PromptLines.module.css'
import { useIsHeard } from '@/components/shared/heard-now'
import { useAsk } from '@/components/shared/use-ask'
import { sideOf } from '@/components/shared/use-strip'
import { useLine } from './use-prompts'

const words = text.panel.prompts

interface Props {
  ids: readonly string[]
  onShow(promptId: string): void
}

/** The prompts that are not large, one line each. */
export function PromptLines({ ids, onShow }: Props) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Line promptId={id} onShow={onShow} />
        </li>
      ))}
    </ul>
  )
}

function Line({ promptId, onShow }: { promptId: string; onShow(promptId: string): void }) {
  const ask = useAsk(promptId)
  const isHeard = useIsHeard(promptId)
  const { asked, answered, starred, unprepared, greyed } = useLine(promptId)
  const done = answered ? words.answered : asked ? words.asked : ''
  const spoken = [
    words.bringUp(ask),
    isHeard && text.following.heard[sideOf(promptId)],
    starred && words.starred,
    done,
    unprepared && words.noPoints,
    greyed && text.answers.greyed,
  ].filter(Boolean)
  return (
    <button
      type="button"
      className={[
        looks.bare,
        looks.soft,
        styles.line,
        greyed && styles.greyed,
        isHeard && styles.heard,
      ]
        .filter(Boolean)
        .join(' ')}
      aria-label={spoken.join(', ')}
      title={unprepared ? words.noPoints : greyed ? text.answers.greyed : undefined}
      onClick={() => onShow(promptId)}
    >
      <span className={styles.sign}>
        {done ? <Icon name="check" /> : unprepared && <span className={styles.dot} />}
      </span>
      <span className={`${looks.cut} ${styles.ask}`}>{ask}</span>
      {starred && (
        <span className={styles.star}>
          <Icon name="star" filled />
        </span>
      )}
      {done && <span className={styles.done}>{done}</span>}
    </button>
  )
}

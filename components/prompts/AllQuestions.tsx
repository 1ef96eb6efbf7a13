import { cardHeadingId } from '@/components/shared/turn-card'
import { useSide } from '@/components/shared/use-strip'
import looks from '@/components/ui/Looks.module.css'
import { Scroll } from '@/components/ui/Scroll'
import { text } from '@/locales/text'
import styles from './AllQuestions.module.css'
import { MoreToAsk } from './MoreToAsk'
import { PromptLines } from './PromptLines'
import { turnToQuestion } from './turn-to'

/** All questions of both sides, one line each, with a field for one of the candidate's own. */
export function AllQuestions() {
  const they = useSide('they-ask')
  const you = useSide('you-ask')
  return (
    <Scroll className={styles.all}>
      <h2 id={cardHeadingId} tabIndex={-1} className={looks.title}>
        {text.sides['they-ask']}
      </h2>
      <PromptLines ids={they} onShow={turnToQuestion} />
      <h3 className={looks.title}>{text.sides['you-ask']}</h3>
      {you.length === 0 && <p className={looks.soft}>{text.panel.prompts.none}</p>}
      <MoreToAsk ids={you} onShow={turnToQuestion} />
    </Scroll>
  )
}

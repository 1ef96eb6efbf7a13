import { flushSync } from 'react-dom'
import { cardHeadingId, focusCard } from '@/components/shared/card-heading'
import { useSide } from '@/components/shared/use-strip'
import looks from '@/components/ui/Looks.module.css'
import { Scroll } from '@/components/ui/Scroll'
import { text } from '@/locales/text'
import styles from './AllQuestions.module.css'
import { MoreToAsk } from './MoreToAsk'
import { PromptLines } from './PromptLines'
import { bringUp } from './turn-to'

/** All questions of both sides, one line each, with a field for one of the candidate's own. */
export function AllQuestions() {
  const they = useSide('they-ask')
  const you = useSide('you-ask')
  return (
    <Scroll className={styles.all}>
      <h2 id={cardHeadingId} tabIndex={-1} className={looks.title}>
        {text.sides['they-ask']}
      </h2>
      <PromptLines ids={they} onShow={show} />
      <h3 className={looks.title}>{text.sides['you-ask']}</h3>
      {you.length === 0 && <p className={looks.soft}>{text.panel.prompts.none}</p>}
      <MoreToAsk ids={you} onShow={show} />
    </Scroll>
  )
}

/** The line leaves with the list. The focus moves to the heading of its question. */
function show(subject: string): void {
  flushSync(() => bringUp(subject))
  focusCard()
}

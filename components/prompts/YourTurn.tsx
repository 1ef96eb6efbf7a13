import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { cardHeadingId } from '@/components/shared/turn-card'
import { useSide } from '@/components/shared/use-strip'
import looks from '@/components/ui/Looks.module.css'
import { Scroll } from '@/components/ui/Scroll'
import { text } from '@/locales/text'
import styles from './AllQuestions.module.css'
import { notAskedYet } from './asked'
import { PromptLines } from './PromptLines'
import { turnToQuestion } from './turn-to'

/** The starred questions that are not asked yet. If none is left, then all that can be asked. */
export function YourTurn() {
  const starred = useMirror(useShallow(notAskedYet))
  const all = useSide('you-ask')
  return (
    <Scroll className={styles.all}>
      <h2 id={cardHeadingId} tabIndex={-1} className={looks.title}>
        {text.sides['you-ask']}
      </h2>
      <PromptLines ids={starred.length > 0 ? starred : all} onShow={turnToQuestion} />
    </Scroll>
  )
}

import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { type PrinciplePart, principlesOf } from '@/method/principles'
import { type PromptSide, promptsOf } from '@/method/prompts'
import styles from './MethodPage.module.css'
import { Point } from './Point'

/** The principles of one part. */
export function Principles({ part }: { part: PrinciplePart }) {
  return (
    <ul className={styles.points}>
      {principlesOf(part).map(({ id, obligation }) => (
        <Point key={id} obligations={[obligation]}>
          {pages.methodPage.principles[id]}
        </Point>
      ))}
    </ul>
  )
}

/** The five questions of one side. Each says what belongs in the answer. */
export function MethodQuestions({ side }: { side: PromptSide }) {
  return (
    <ul className={styles.points}>
      {promptsOf(side).map(({ id, obligation }) => (
        <Point key={id} obligations={[obligation]}>
          <strong>{text.prompts[id].ask}</strong>
          <p className={looks.soft}>{text.prompts[id].hint}</p>
        </Point>
      ))}
    </ul>
  )
}

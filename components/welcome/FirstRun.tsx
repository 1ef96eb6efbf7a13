import { PRACTICE_PAGE } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { LinkButton } from '@/components/ui/LinkButton'
import { text } from '@/locales/text'
import styles from './Welcome.module.css'

const words = text.firstRun

interface Props {
  onPlan(): void
  /** `_blank` on a surface that is no tab. */
  target?: '_blank'
}

/** What Candid is, in one sentence, and the two ways to begin. It is there while there is no company. */
export function FirstRun({ onPlan, target }: Props) {
  return (
    <section className={styles.first} aria-label={words.heading}>
      <p>{words.sentence}</p>
      <p className={styles.acts}>
        <LinkButton look="main" href={PRACTICE_PAGE} target={target}>
          {words.practise}
        </LinkButton>
        <Button onClick={onPlan}>{text.newCall.plan}</Button>
      </p>
    </section>
  )
}

import { Answers } from '@/components/answers/Answers'
import { MoreTheirs } from '@/components/answers/MoreTheirs'
import { Facts } from '@/components/preparation/Facts'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { useKind } from '@/components/shared/use-wording'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import { type TheyAskId, theyAskIds } from '@/method/answer-parts'
import { stepIds } from '@/method/preparation-steps'
import styles from './Prepare.module.css'

const { sections } = text.preparation
const steps: readonly string[] = stepIds
/** The answers that are no step of their own. */
const rest: readonly TheyAskId[] = theyAskIds.filter((id) => !steps.includes(id))

/** What can wait, folded. */
export function IfTime({ companyId }: { companyId: string }) {
  const kind = useKind()
  const names = [
    ...rest.map((id) => promptText(kind, id).ask),
    text.readyQuestions.title,
    sections.facts,
  ]
  return (
    <details className={styles.rest}>
      <summary>
        {text.companyPage.ifTime} <span className={looks.small}>{names.join(' · ')}</span>
      </summary>
      <div className={styles.folded}>
        <Answers companyId={companyId} only={rest} level={2} />
        <MoreTheirs companyId={companyId} level={2} />
        <Section id="facts" title={sections.facts}>
          <Facts companyId={companyId} />
        </Section>
      </div>
    </details>
  )
}

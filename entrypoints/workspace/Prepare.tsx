import { Parts } from '@/components/answers/Parts'
import { WhoIsIt } from '@/components/people/WhoIsIt'
import { Step } from '@/components/preparation/Step'
import { useStepsDone } from '@/components/preparation/use-steps'
import { StarChips } from '@/components/questions/StarChips'
import { PayInShort } from '@/components/salary/PayInShort'
import { everythingPage } from '@/components/shared/company-page'
import { useKind } from '@/components/shared/use-wording'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import type { StepId } from '@/method/preparation-steps'
import { Beside } from './Beside'
import { IfTime } from './IfTime'
import styles from './Prepare.module.css'

const words = text.companyPage

/** The short way to be prepared: five steps. The rest is folded, for when there is time. */
export function Prepare({ companyId }: { companyId: string }) {
  const done = useStepsDone(companyId)
  const kind = useKind()
  const step = (id: StepId) => ({ id, done: done.includes(id) })
  const more = (section: string, name: string) => (
    <a className={styles.more} href={everythingPage(companyId, section)}>
      {name}
    </a>
  )
  return (
    <div className={styles.prepare}>
      <div className={styles.steps}>
        <Step {...step('people')} title={text.preparation.sections.people}>
          <WhoIsIt companyId={companyId} />
          {more('people', words.morePeople)}
        </Step>
        <Step {...step('why-us')} title={promptText(kind, 'why-us').ask}>
          <Parts question="why-us" companyId={companyId} />
        </Step>
        <Step {...step('contribute')} title={promptText(kind, 'contribute').ask}>
          <Parts question="contribute" companyId={companyId} />
        </Step>
        <Step {...step('pay')} title={promptText(kind, 'pay').ask}>
          <PayInShort companyId={companyId} />
          {more('pay', words.morePay)}
        </Step>
        <Step {...step('questions')} title={words.twoQuestions}>
          <StarChips />
          {more('questions', words.moreQuestions)}
        </Step>
        <IfTime companyId={companyId} />
      </div>
      <Beside companyId={companyId} />
    </div>
  )
}

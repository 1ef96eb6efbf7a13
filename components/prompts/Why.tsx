import { useAnswer } from '@/components/shared/use-answer'
import { useCall } from '@/components/shared/use-call'
import { usePromptText } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { landsAt } from '@/method/preparation-facts'
import type { PromptId } from '@/method/prompts'
import styles from './Large.module.css'

/** What the question is about; once it is prepared, the candidate's own point that is to land there. */
export function Why({ promptId }: { promptId: PromptId }) {
  const { companyId } = useCall()
  const { why } = usePromptText(promptId)
  const point = useAnswer(companyId, landsAt[promptId] ?? '').trim()
  if (point !== '') return <p className={styles.land}>{text.panel.prompts.toLand(point)}</p>
  return why && <p className={looks.small}>{why}</p>
}

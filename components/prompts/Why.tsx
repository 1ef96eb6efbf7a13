import { useAnswer } from '@/components/shared/use-answer'
import { useCall } from '@/components/shared/use-call'
import { usePromptText } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { landsAt } from '@/method/preparation-facts'
import type { PromptId } from '@/method/prompts'
import styles from './Large.module.css'

/** Why they ask the question. If the candidate prepared a point to land there, that point instead. */
export function Why({ promptId }: { promptId: PromptId }) {
  const { companyId } = useCall()
  const { why } = usePromptText(promptId)
  const point = useAnswer(companyId, landsAt[promptId] ?? '').trim()
  if (point !== '') return <p className={styles.land}>{text.panel.prompts.toLand(point)}</p>
  return why && <p className={looks.small}>{why}</p>
}

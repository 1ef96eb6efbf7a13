import type { ReactNode } from 'react'
import { PayToggle } from '@/components/shared/PayToggle'
import { usePayShown } from '@/components/shared/pay-shown'
import { useMirror } from '@/components/mirror/mirror'
import { useAsk } from '@/components/shared/use-ask'
import { usePromptText } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { answerSubjects } from '@/method/answer-parts'
import { isSensitive } from '@/method/prompts'
import { isWritten } from '@/storage/records/answer'
import styles from './Answers.module.css'
import { Parts } from './Parts'

const words = text.panel.prompts

/**
 * One answer, part by part. The text on pay is not in the page until the candidate asks for it. The text leaves
 * the page when the candidate looks elsewhere.
 */
export function Answer({
  question,
  companyId,
  level,
  children,
}: {
  question: string
  companyId: string
  level: 2 | 3 | 4
  children?: ReactNode
}) {
  const sensitive = isSensitive(question)
  const shown = usePayShown()
  const hasText = useHasText(question, companyId)
  const masked = sensitive && hasText && !shown
  const { why } = usePromptText(question)
  return (
    <Section level={level} id={question} title={useAsk(question)}>
      {why && <p className={looks.small}>{why}</p>}
      {sensitive && hasText && (
        <p className={styles.mask}>
          {masked && words.masked}
          <PayToggle shown={!masked} names={{ show: words.showPoints, hide: words.hidePoints }} />
        </p>
      )}
      {!masked && <Parts question={question} companyId={companyId} />}
      {children}
    </Section>
  )
}

/** Whether there is any text to hide. The general answers count too: the page offers them as a start. */
const useHasText = (question: string, companyId: string): boolean =>
  useMirror(({ dossier }) =>
    answerSubjects(question).some((subject) =>
      isWritten(dossier?.answers ?? [], companyId, subject),
    ),
  )

import type { ReactNode } from 'react'
import { PayToggle } from '@/components/shared/PayToggle'
import { showPay, usePayShown } from '@/components/shared/pay-shown'
import { useMirror } from '@/components/mirror/mirror'
import { useKind } from '@/components/shared/use-wording'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { promptText } from '@/locales/wording'
import { answerParts, answerSubjects, type TheyAskId } from '@/method/answer-parts'
import { promptById } from '@/method/prompts'
import { isWritten } from '@/storage/records/answer'
import { OWN_ID } from '@/storage/records/company'
import styles from './Answers.module.css'
import { Part } from './Part'

const words = text.panel.prompts

/**
 * One answer, part by part. The text on pay is not in the page until the candidate asks for it. The text leaves
 * the page when the candidate looks elsewhere.
 */
export function Answer({
  prompt,
  companyId,
  level,
  children,
}: {
  prompt: TheyAskId
  companyId: string
  level: 2 | 3
  children: ReactNode
}) {
  const { sensitive = false } = promptById(prompt)
  const shown = usePayShown()
  const hasText = useHasText(prompt, companyId)
  const masked = sensitive && hasText && !shown
  const { ask, why } = promptText(useKind(), prompt)
  return (
    <Section level={level} id={prompt} title={ask}>
      {why && <p className={looks.small}>{why}</p>}
      {sensitive && hasText && (
        <p className={styles.mask}>
          {masked && words.masked}
          <PayToggle shown={!masked} names={{ show: words.showPoints, hide: words.hidePoints }} />
        </p>
      )}
      {!masked &&
        answerParts[prompt]
          // A fact belongs to one company. The general answers have none.
          .filter((part) => companyId !== OWN_ID || part !== 'fact')
          .map((part) => (
            <Part
              key={part}
              prompt={prompt}
              part={part}
              companyId={companyId}
              // With the first letter there is text on pay. The field must not hide then.
              onType={() => sensitive && showPay()}
            />
          ))}
      {children}
    </Section>
  )
}

/** Whether there is any text to hide. The general answers count too: the page offers them as a start. */
const useHasText = (prompt: TheyAskId, companyId: string): boolean =>
  useMirror(({ dossier }) =>
    answerSubjects(prompt).some((subject) => isWritten(dossier?.answers ?? [], companyId, subject)),
  )

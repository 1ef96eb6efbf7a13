import type { ReactNode } from 'react'
import { PayToggle } from '@/components/shared/PayToggle'
import { showPay, usePayShown } from '@/components/shared/pay-shown'
import { useMirror } from '@/components/mirror/mirror'
import { useKind } from '@/components/shared/use-wording'
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
 * One answer, part by part. What is written on pay is nowhere in the page until the candidate asks for
 * it, and gone again once they look elsewhere.
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
      {why && <p className={styles.soft}>{why}</p>}
      {sensitive && hasText && (
        <p className={styles.mask}>
          {masked && words.masked}
          <PayToggle shown={!masked} names={{ show: words.showPoints, hide: words.hidePoints }} />
        </p>
      )}
      {!masked &&
        answerParts[prompt]
          // What only one company has is nothing to write for all.
          .filter((part) => companyId !== OWN_ID || part !== 'fact')
          .map((part) => (
            <Part
              key={part}
              prompt={prompt}
              part={part}
              companyId={companyId}
              // The first letter on pay is no reason to hide the field.
              onType={() => sensitive && showPay()}
            />
          ))}
      {children}
    </Section>
  )
}

/** Whether there is anything to hide, the candidate's own answers included: they are offered beside. */
const useHasText = (prompt: TheyAskId, companyId: string): boolean =>
  useMirror(({ dossier }) =>
    answerSubjects(prompt).some((subject) => isWritten(dossier?.answers ?? [], companyId, subject)),
  )

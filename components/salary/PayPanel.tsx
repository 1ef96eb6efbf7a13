import { useMirror } from '@/components/mirror/mirror'
import { PayToggle } from '@/components/shared/PayToggle'
import { usePayShown } from '@/components/shared/pay-shown'
import { useTextOf } from '@/components/shared/use-answer'
import { useCompanyId } from '@/components/shared/use-company'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { answerSubjects } from '@/method/answer-parts'
import type { PayFigure } from '@/method/pay-policies'
import { isWritten } from '@/storage/records/answer'
import { Dots } from '@/components/shared/Dots'
import { Ladder } from './Ladder'
import { moneyText } from '@/components/shared/money-text'
import { isEmpty, NOW } from '@/components/shared/pay'
import styles from './PayPanel.module.css'
import { useEffective, useHasSecrets } from './use-pay'

const words = text.salary

/**
 * The salary card beside the call. On top stand the figures and the first sentence, so that nothing scrolls away when
 * they are shown. Nothing of it is in the page until the candidate asks for it (obligation 18).
 */
export function PayPanel() {
  const companyId = useCompanyId()
  const shown = usePayShown()
  const hasSecrets = useHasSecrets(companyId)
  const hasPoints = useHasPoints(companyId)
  return (
    <section className={styles.pay} aria-label={words.panel}>
      <div className={styles.figures}>
        <dl>
          <Amount companyId={companyId} shown={shown} figure="target" />
          <Amount companyId={companyId} shown={shown} figure="floor" />
          <Now companyId={companyId} shown={shown} />
        </dl>
        {(hasSecrets || hasPoints) && <PayToggle shown={shown} names={words} />}
      </div>
      <Ladder companyId={companyId} shown={shown} />
    </section>
  )
}

/** The pay of today. It stands apart from what the candidate wants. */
function Now({ companyId, shown }: { companyId: string; shown: boolean }) {
  const now = useTextOf(companyId, NOW)
  const known = now.text.trim()
  if (known === '') return null
  return <Part name={words.now} known={known} isGeneral={now.isGeneral} shown={shown} />
}

interface AmountProps {
  companyId: string
  shown: boolean
  figure: PayFigure
}

function Amount({ companyId, shown, figure }: AmountProps) {
  const kept = useEffective(companyId, figure)
  // A floor is optional, so a missing one is not shown as open.
  if (figure === 'floor' && isEmpty(kept)) return null
  const known = kept.money ? moneyText(kept.money) : kept.words.trim()
  return <Part name={words[figure]} known={known} isGeneral={kept.isGeneral} shown={shown} />
}

interface PartProps {
  name: string
  known: string
  isGeneral: boolean
  shown: boolean
}

function Part({ name, known, isGeneral, shown }: PartProps) {
  return (
    <div className={known === '' ? styles.openPart : styles.part}>
      <dt className={looks.small}>{name}</dt>
      <dd>
        {known === '' ? (
          <span className={looks.small}>{words.open}</span>
        ) : shown ? (
          known
        ) : (
          <Dots />
        )}
        {known !== '' && shown && isGeneral && (
          <>
            {' '}
            <span className={looks.small}>{text.answers.general}</span>
          </>
        )}
      </dd>
    </div>
  )
}

const subjects = answerSubjects('pay')

const useHasPoints = (companyId: string): boolean =>
  useMirror(({ dossier }) =>
    subjects.some((subject) => isWritten(dossier?.answers ?? [], companyId, subject)),
  )

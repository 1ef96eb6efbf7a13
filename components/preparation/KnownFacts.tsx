import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { answerText } from '@/components/shared/use-answer'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { preparationFacts } from '@/method/preparation-facts'
import styles from './KnownFacts.module.css'

const words = text.preparation

/** The points to land are left out. They stand beside their questions. */
const facts = preparationFacts.filter(({ obligation }) => obligation !== 3)

/** What the candidate knows of the company, behind a tap. Nothing if no fact was written. */
export function KnownFacts() {
  const { companyId } = useCall()
  // It reads the texts only, so typing in a note renders nothing here.
  const texts = useMirror(
    useShallow(({ dossier }) => facts.map(({ id }) => answerText(dossier, companyId, id).trim())),
  )
  const known = facts
    .map(({ id }, index) => ({ id, written: texts[index] ?? '' }))
    .filter(({ written }) => written !== '')
  if (known.length === 0) return null
  return (
    <details className={styles.known}>
      <summary>{words.known}</summary>
      <dl>
        {known.map(({ id, written }) => (
          <div key={id}>
            <dt className={looks.small}>{words.facts[id].label}</dt>
            <dd>{written}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

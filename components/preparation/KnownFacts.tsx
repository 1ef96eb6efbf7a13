import { useMirror } from '@/components/mirror/store'
import { answerText } from '@/components/mirror/use-answer'
import { useCall } from '@/components/mirror/use-call'
import { text } from '@/locales/text'
import { preparationFacts } from '@/method/preparation-facts'
import styles from './KnownFacts.module.css'

const words = text.preparation

/** What the candidate read of the company, a tap away where it is asked for; nothing where nothing was noted. */
export function KnownFacts() {
  const { companyId } = useCall()
  const dossier = useMirror((mirror) => mirror.dossier)
  const known = preparationFacts
    // The points that are to land stand beside their questions.
    .filter(({ obligation }) => obligation !== 3)
    .map(({ id }) => ({ id, written: answerText(dossier, companyId, id).trim() }))
    .filter(({ written }) => written !== '')
  if (known.length === 0) return null
  return (
    <details className={styles.known}>
      <summary>{words.known}</summary>
      <dl>
        {known.map(({ id, written }) => (
          <div key={id}>
            <dt>{words.facts[id].label}</dt>
            <dd>{written}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

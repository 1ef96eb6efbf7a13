import { useAnswer, writeAnswer } from '@/components/shared/use-answer'
import { LongField } from '@/components/ui/LongField'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { type FactId, preparationFacts } from '@/method/preparation-facts'
import styles from './Preparation.module.css'

const words = text.preparation
const landing: readonly FactId[] = ['fits-the-job', 'fits-the-company']

/** The facts to know of a company, then the two points to land. */
export function Facts({ companyId }: { companyId: string }) {
  const toKnow = preparationFacts.filter(({ id }) => !landing.includes(id))
  return (
    <>
      <div className={styles.texts}>
        {toKnow.map(({ id }) => (
          <Fact key={id} id={id} companyId={companyId} />
        ))}
      </div>
      <Section level={3} title={words.landing}>
        <p className={looks.small}>{words.landingWhy}</p>
        <div className={styles.texts}>
          {landing.map((id) => (
            <Fact key={id} id={id} companyId={companyId} />
          ))}
        </div>
      </Section>
    </>
  )
}

function Fact({ id, companyId }: { id: FactId; companyId: string }) {
  const value = useAnswer(companyId, id)
  const { label, hint } = words.facts[id]
  return (
    <div className={styles.fact}>
      <LongField
        label={label}
        hint={hint}
        value={value}
        onValue={(written) => writeAnswer(companyId, id, written)}
      />
      {id === 'trend' && value.trim() === '' && <p className={looks.small}>{words.trendWhy}</p>}
    </div>
  )
}

import looks from '@/components/ui/Looks.module.css'
import { percent } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { rangeWidth } from '@/method/pay-grade'
import { factNames, factWords, type PostingSays } from './facts'
import styles from './Posting.module.css'

const words = pages.posting
const { readings } = text.findings

/** What a posting says, and what it does not say. */
export function PostingFacts({ posting }: { posting: PostingSays }) {
  return (
    <dl className={styles.facts}>
      {factNames.map((name) => {
        const said = factWords(posting, name)
        return (
          <div key={name} className={styles.fact}>
            <dt>{words.facts[name]}</dt>
            <dd className={said === '' ? looks.soft : undefined}>
              {said || words.notSaid}
              {name === 'pay' && <Width posting={posting} />}
            </dd>
          </div>
        )
      })}
      <div className={styles.fact}>
        <dt>{words.facts.link}</dt>
        <dd>
          {posting.link === '' ? (
            words.notSaid
          ) : (
            <a href={posting.link} target="_blank" rel="noreferrer">
              {posting.link}
            </a>
          )}
        </dd>
      </div>
    </dl>
  )
}

/** What the width of the range may say of the pay grade, marked as weak. */
function Width({ posting: { low, high } }: { posting: PostingSays }) {
  const width = low !== null && high !== null ? rangeWidth({ low, high }) : null
  if (!width) return null
  return (
    <p className={looks.small}>
      {readings.range[width.against](percent.format(width.spread))} {readings.weak}
    </p>
  )
}

/** The text of a posting, folded. */
export function PostingText({ posting }: { posting: PostingSays }) {
  if (posting.text === '') return <p className={looks.soft}>{words.noText}</p>
  return (
    <details>
      <summary>{words.text}</summary>
      <p className={styles.text}>{posting.text}</p>
      {posting.isCut && <p className={looks.soft}>{words.textCut}</p>}
    </details>
  )
}

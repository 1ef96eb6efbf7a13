import { useState } from 'react'
import { GrowingText } from '@/components/ui/GrowingText'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { type Pair, pairsText, parsePairs } from '@/method/pairs'
import styles from './Pairs.module.css'

const words = text.answers
const nothing: Pair = { need: '', strength: '' }
const isEmpty = ({ need, strength }: Pair) => need === '' && strength === ''

/** What the company needs, beside what the candidate brings. Each pair has a row, and one more row is empty. */
export function Pairs({
  label,
  value,
  onValue,
}: {
  label: string
  /** One pair a line; see `method/pairs.ts`. */
  value: string
  onValue(value: string): void
}) {
  // The kept text has no spaces at the ends. The fields show what was typed, spaces included.
  const [typing, setTyping] = useState<{ rows: readonly Pair[]; text: string }>()
  const rows = typing?.text === value ? typing.rows : parsePairs(value)
  const last = rows.at(-1)
  const shown = last && isEmpty(last) ? rows : [...rows, nothing]
  const edit = (index: number, change: Partial<Pair>) => {
    const next = shown.map((pair, at) => (at === index ? { ...pair, ...change } : pair))
    setTyping({ rows: next, text: pairsText(next) })
    onValue(pairsText(next))
  }
  return (
    <fieldset className={styles.pairs}>
      <legend className={`${looks.small} ${styles.label}`}>{label}</legend>
      {shown.map((pair, index) => (
        <Row
          // Only its place tells one pair from another.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          name={words.pair(index + 1)}
          pair={pair}
          onChange={(change) => edit(index, change)}
        />
      ))}
    </fieldset>
  )
}

function Row({
  name,
  pair,
  onChange,
}: {
  name: string
  pair: Pair
  onChange(change: Partial<Pair>): void
}) {
  return (
    <fieldset className={styles.row} aria-label={name}>
      {(['need', 'strength'] as const).map((side) => (
        <GrowingText
          key={side}
          aria-label={words[side]}
          placeholder={words[side]}
          value={pair[side]}
          // A pair is one line of the answer.
          onChange={({ target }) => onChange({ [side]: target.value.replaceAll('\n', ' ') })}
        />
      ))}
    </fieldset>
  )
}

import styles from './Choice.module.css'

export interface ChoiceOption {
  value: string
  text: string
}

interface Props {
  options: readonly ChoiceOption[]
  /** The values of the pressed options. */
  chosen: readonly string[]
  onTap(value: string): void
  /** The options stand in one row without a gap: one of them is chosen. */
  joined?: boolean
  /** The name of the group. Either this text, or `labelledBy`: the id of the element that holds it. */
  label?: string | undefined
  labelledBy?: string | undefined
}

/** A few options to tap. The parent decides what a tap does to the other options. */
export function Choice({ options, chosen, onTap, joined = false, label, labelledBy }: Props) {
  return (
    <fieldset
      aria-label={label}
      aria-labelledby={labelledBy}
      className={joined ? styles.joined : styles.choice}
    >
      {options.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          className={styles.option}
          aria-pressed={chosen.includes(value)}
          onClick={() => onTap(value)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}

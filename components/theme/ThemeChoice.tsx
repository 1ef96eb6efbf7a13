import { useId } from 'react'
import { text } from '@/locales/text'
import { themes } from '@/messages'
import { choose, sizes, useAppearance } from './theme'
import styles from './ThemeChoice.module.css'

const texts = text.theme

/** The colours and the size of the text, the same on every surface. */
export function ThemeChoice() {
  const { theme, size } = useAppearance()
  const name = useId()
  return (
    <span className={styles.choice}>
      <select
        className={styles.theme}
        aria-label={texts.label}
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((option) => option === target.value)
          if (chosen) void choose({ theme: chosen })
        }}
      >
        {themes.map((option) => (
          <option key={option} value={option}>
            {texts.options[option]}
          </option>
        ))}
      </select>
      <span role="radiogroup" aria-label={texts.size} className={styles.sizes}>
        {sizes.map((option) => (
          <label key={option} className={styles.size} title={texts.sizes[option]}>
            <input
              type="radio"
              name={name}
              aria-label={texts.sizes[option]}
              checked={size === option}
              onChange={() => void choose({ size: option })}
            />
            <span aria-hidden="true">{texts.sizeSigns[option]}</span>
          </label>
        ))}
      </span>
    </span>
  )
}

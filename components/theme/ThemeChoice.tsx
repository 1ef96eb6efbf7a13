import { useState } from 'react'
import { text } from '@/locales/text'
import { chooseTheme, currentTheme, type Theme, themes } from './theme'
import styles from './ThemeChoice.module.css'

/** Light or dark. The system decides unless the candidate chooses. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(currentTheme)
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    void chooseTheme(chosen)
  }
  return (
    <select
      className={styles.choice}
      aria-label={text.theme.label}
      value={theme}
      onChange={({ target }) => choose(target.value as Theme)}
    >
      {themes.map((option) => (
        <option key={option} value={option}>
          {text.theme.options[option]}
        </option>
      ))}
    </select>
  )
}

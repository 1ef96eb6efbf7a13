import { screen } from '@testing-library/react'

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** The text of the large question. */
export const large = () => screen.getByRole('heading', { level: 2 }).textContent

/** Whether these words stand anywhere in the page, also in attributes and in hidden elements. */
export const inThePage = (words: string) => document.documentElement.outerHTML.includes(words)

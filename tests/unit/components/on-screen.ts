import { configure, screen } from '@testing-library/react'

// Some parts fetch their code when they are shown. A busy machine takes several times as long as usual.
configure({ asyncUtilTimeout: 10_000 })

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** The text of the large question. */
export const large = () => screen.getByRole('heading', { level: 2 }).textContent

/** Whether these words stand anywhere in the page, also in attributes and in hidden elements. */
export const inThePage = (words: string) => document.documentElement.outerHTML.includes(words)

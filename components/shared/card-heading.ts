/** The heading of the card. It gets the keyboard focus when a key brings up a question. */
export const cardHeadingId = 'card-heading'

export const focusCard = (): void => document.getElementById(cardHeadingId)?.focus()

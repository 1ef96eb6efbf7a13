import { language } from './language'

const rules = new Intl.PluralRules(language())
const number = new Intl.NumberFormat(language())

/** A word for each form that the language has: English has `one` and `other`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The word that fits a number: "note" for 1, "notes" for 2. */
export const plural = (amount: number, forms: Forms): string =>
  forms[rules.select(amount)] ?? forms.other

/** "1 note", "2 notes": a number with the word that fits it. */
export const count = (amount: number, forms: Forms): string =>
  `${number.format(amount)} ${plural(amount, forms)}`

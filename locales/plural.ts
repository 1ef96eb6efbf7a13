import { language } from './language'

// Made at the first use: each is large, and the call page's script, which counts nothing, then holds neither.
let rules: Intl.PluralRules | undefined
let number: Intl.NumberFormat | undefined

/** A word for each form that the language has: English has `one` and `other`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The word that fits a number: "note" for 1, "notes" for 2. */
export const plural = (amount: number, forms: Forms): string =>
  forms[(rules ??= new Intl.PluralRules(language())).select(amount)] ?? forms.other

/** "1 note", "2 notes": a number with the word that fits it. */
export const count = (amount: number, forms: Forms): string =>
  `${(number ??= new Intl.NumberFormat(language())).format(amount)} ${plural(amount, forms)}`

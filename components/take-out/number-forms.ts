// How numbers are written, in any country: the parts of the patterns that find them.

export const digit = String.raw`\p{Nd}`
/** Between the groups of a number, in any country. */
export const gap = String.raw`[\p{Zs}.,'’‘´_\u066b\u066c\uff0c\uff0e]`
/** "72", "72,000", "12,00,000", "72 000.50", "70.000,-" */
export const number = String.raw`(?<!${digit})${digit}{1,12}(?:${gap}${digit}{2,3}(?!${digit})){0,5}(?:[.,\u066b]${digit}{1,2}(?!${digit}))?(?:[.,][-\u2013\u2014]{1,2})?`
export const range = String.raw`(?:\s{0,2}(?:[-\u2010-\u2015~\u301c\uff5e/+]|\.{2,3}|…|to|till|until|bis|and|or|und|oder|et|ou|à|y|plus|[至到]|から)\s{0,2})`

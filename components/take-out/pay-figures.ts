// What a figure of pay looks like. A figure too many is taken out rather than one too few: a day, a percentage and a
// small count stay.

const digit = String.raw`\p{Nd}`
/** "72", "72,000", "72 000.50" */
const number = String.raw`${digit}{1,12}(?:[.,'’\u00a0\u202f ]${digit}{3}){0,4}(?:[.,]${digit}{1,2})?`
const thousands = String.raw`(?:k|tsd|thousand|thousands|grand|mille|mil|lakhs?|lpa|crores?|mio|millions?|m|万|千|만)(?![\p{L}\p{N}])`
const currency = String.raw`(?:\p{Sc}|(?<![\p{L}])(?:eur|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|inr|jpy|cny|krw|brl|mxn|zar|sgd|hkd|ils|try|rub|aed|euros?|dollars?|pounds?|bucks|francs?|kronor|yen|rupees?|kr|rs)(?![\p{L}]))`
const period = String.raw`(?:an?|per|pro|par|por|\/)\s?(?:hour|day|week|month|year|annum|stunde|tag|monat|jahr|h|hr|mo|yr)(?![\p{L}])`
const range = String.raw`\s?(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|to|bis|until|and|or)\s?`

const one = [
  // With a currency before or behind it.
  String.raw`${currency}\s?${number}(?:\s?${thousands})?`,
  String.raw`${number}(?:\s?${thousands})?\s?${currency}`,
  // In thousands.
  String.raw`${number}\s?${thousands}`,
  // By the hour, the month or the year.
  String.raw`${number}\s?${period}`,
  // Of four digits and more, but for a year.
  String.raw`(?<![\p{L}\p{N}.,-])(?!(?:19|20)${digit}${digit}(?![\p{Nd}.,'’\u00a0\u202f]))${digit}{1,3}(?:[.,'’\u00a0\u202f ]${digit}{3})+(?!${digit})`,
  String.raw`(?<![\p{L}\p{N}.-])(?!(?:19|20)${digit}{2}(?!${digit}))${digit}{4,6}(?![\p{Nd}-])`,
]
const single = `(?:${one.join('|')})`

/** From one figure to another: one of them may lack its unit. "70–85" alone counts, too. */
const span = [
  String.raw`${single}${range}(?:${single}|${number})`,
  String.raw`${number}${range}${single}`,
  String.raw`(?<![\p{L}\p{N}.,:-])${digit}{2,3}(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|\s(?:to|bis)\s)${digit}{2,3}(?![\p{L}\p{N}:%-]|\s?%)`,
]

/** Matches each figure in a text that looks like pay. */
export const looksLikePay = new RegExp(
  String.raw`(?:${span.join('|')}|${single})(?:\s?${period})?`,
  'giu',
)

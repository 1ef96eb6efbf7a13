import type { PayWords } from '@/method/range-in-words'
import type { YearWords } from '@/method/years'

const pay: PayWords = {
  to: 'to',
  and: 'and',
  between: 'between',
  from: 'from',
  notPay: String.raw`per\s?cent|people|employees|staff|users|customers|clients|hours|days|weeks|months|years`,
  payBehind: String.raw`\/\s?(?:h|hr|hour|d|day|mo|month|y|yr|year|annum)|(?:per|an?|each)\s(?:hour|day|month|year|annum)|p\.?\s?a|gross|net`,
  payBefore: 'pay|pays|paid|paying|salary|range|band|base|rate|budget|offer|offers',
}

const years: YearWords = {
  units: { y: 'y|yrs?|years?', m: 'm|mos?|mths?|months?', w: 'w|wks?|weeks?', d: 'd|days?' },
  half: String.raw`and\s+a\s+half`,
  and: 'and',
  to: String.raw`to|or|,?\s*maybe`,
  between: 'between',
  about: 'about|maybe|even|some',
  next: 'and|at|but|each|he|i|ish|max|maximum|maybe|min|minimum|mostly|on|or|plus|she|then|they|to|tops|typically|usually',
  noSpan: String.raw`per\s?cent|since`,
}

/** The words by which Candid reads what the candidate wrote; the grammar is in `method/`. */
export const readings = {
  pay,
  years,
  /** Stands in the job title of a person who recruits. */
  recruiting:
    /recruit|sourcer|talent|head ?hunt|staffing|\bhr\b|human resources|people (?:partner|op)/iu,
}

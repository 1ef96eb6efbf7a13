import type { DayWords } from '@/method/day-in-words'
import type { PayWords } from '@/method/range-in-words'
import type { PlaceWords } from '@/method/note-places'
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

const days: DayWords = {
  weekdays: [
    'mon(?:day)?',
    'tue(?:s|sday)?',
    'wed(?:s|nesday)?',
    'thu(?:r|rs|rsday)?',
    'fri(?:day)?',
    'sat(?:urday)?',
    'sun(?:day)?',
  ],
  months: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  alsoWords: 'mon|wed|weds|sat|sun|mar|march|may',
  before: 'by|on|until|till|before|due',
  other: 'last|past|since|next|every|each|after|previous|most',
  the: 'the',
  of: 'of',
  this: 'this',
  ordinal: 'st|nd|rd|th',
  nextWeek: String.raw`next\s+week`,
  today: 'today|tonight',
  tomorrow: 'tomorrow',
  dayAfterTomorrow: String.raw`(?:the\s+)?day\s+after\s+tomorrow`,
  in: 'in',
  fromNow: String.raw`from\s+(?:now|today)`,
  to: 'to|and|or',
  counts: [
    'an?|one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  units: { day: 'days?', week: 'weeks?', month: 'months?' },
  partOfDay: String.raw`(?:in\s+the\s+)?(?:morning|afternoon|evening)|(?:at\s+)?noon|(?:at\s+)?\d{1,2}(?:[:.]\d\d\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)`,
}

/** The words that bring up a topic, for a note that is to find its place. */
const topics: PlaceWords['topics'] = [
  ['test', /take-?\s?home|\btests?\b|assignment|coding (?:task|challenge|exercise)|case study/iu],
  ['other-openings', /\bother (?:openings?|roles?|jobs?|positions?)\b/iu],
  ['next-step', /\bnext (?:steps?|rounds?|interviews?|calls?|stages?)\b/iu],
  ['prepare', /\bprepare\b|\bpreparation\b/iu],
  ['growth', /\bpromot(?:ed|ions?)\b|\bcareer\b|\bgrow into\b/iu],
  ['culture', /\bculture\b|\bblame/iu],
  ['team', /\bteam\b|\bmanager\b|\breports to\b/iu],
  ['mission', /\bmission\b/iu],
  ['openings', /\bhiring\b|\bopenings\b/iu],
]

/** The words by which Candid reads what the candidate wrote; the grammar is in `method/`. */
export const readings = {
  pay,
  years,
  days,
  topics,
  /** Stands in the job title of a person who recruits. */
  recruiting:
    /recruit|sourcer|talent|head ?hunt|staffing|\bhr\b|human resources|people (?:partner|op)/iu,
}

import type { LawRegion, PayLaw } from '@/method/pay-law'

const regions = {
  EU: 'European Union',
  'US-AL': 'Alabama',
  'US-CA': 'California',
  'US-CO': 'Colorado',
  'US-CT': 'Connecticut',
  'US-DE': 'Delaware',
  'US-DC': 'District of Columbia',
  'US-HI': 'Hawaii',
  'US-IL': 'Illinois',
  'US-ME': 'Maine',
  'US-MD': 'Maryland',
  'US-MA': 'Massachusetts',
  'US-MN': 'Minnesota',
  'US-NV': 'Nevada',
  'US-NJ': 'New Jersey',
  'US-NY': 'New York',
  'US-OR': 'Oregon',
  'US-PR': 'Puerto Rico',
  'US-RI': 'Rhode Island',
  'US-VT': 'Vermont',
  'US-VA': 'Virginia',
  'US-WA': 'Washington',
  'CA-BC': 'British Columbia',
  'CA-ON': 'Ontario',
  'CA-PE': 'Prince Edward Island',
} satisfies Record<LawRegion, string>

// Always "may be": the law changes and has exceptions, and this is no advice.
const history = {
  limited: 'Questions about your pay history may be restricted here.',
  'refusal-protected': 'Declining to say what you earned may be protected here.',
} satisfies Record<NonNullable<PayLaw['history']>, string>

export const payLaw = {
  region: 'Your state or country',
  elsewhere: 'Somewhere else',
  regions,
  history,
  ranges: 'Postings may have to name a range here.',
  rangesInEu: 'You may be owed a range before the interview.',
  /** `day` is formatted, here and below. */
  since: (day: string) => `New since ${day}.`,
  /** For the EU, where `since` is the day that most states missed. */
  sinceInEu: (day: string) => `Each country was to have its law by ${day}; yours may be late.`,
  cities: 'Some cities may have rules of their own.',
  expectations: 'They may still ask what you expect.',
  /** `month` is formatted: October 2026. */
  dated: (month: string) => `As of ${month}. Laws change, and this is no legal advice.`,
  lookUp: 'Look it up',
}

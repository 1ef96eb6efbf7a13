/**
 * The sources of the method's ideas. The words in this folder and in `locales/` are our own. The page on the method
 * names the first source, with its link.
 */
export const sources = {
  'pre-interview-phase': {
    author: 'Josh Doody',
    title: 'Fearless Salary Negotiation, “The pre-interview phase”',
    url: 'https://fearlesssalarynegotiation.com/pre-interview',
  },
  'salary-question': {
    author: 'Josh Doody',
    title: 'Fearless Salary Negotiation, on the salary question',
    url: 'https://fearlesssalarynegotiation.com/pre-interview',
  },
  'recruiter-signals': { author: 'One recruiter', title: 'How calls that lead nowhere sound' },
  'recruiter-screens': {
    author: 'Recruiters and candidates',
    title: 'What such calls usually ask besides the five questions',
  },
  'call-shape': { author: 'Candid', title: 'Our own estimate of how such a call goes' },
  'range-first': { author: 'Some recruiters', title: 'Ask for the range, rather than decline' },
  'pay-range-spread': {
    author: 'People Analyst',
    title: 'Range spread, by level',
    url: 'https://peopleanalyst.com/metrics/range-spread',
  },
  'stanford-careers': { author: 'Stanford University', title: 'Career centre' },
  'ask-a-manager': { author: 'Alison Green', title: 'Ask a Manager' },
} as const

export type SourceId = keyof typeof sources

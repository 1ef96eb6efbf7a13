import { count } from '@/locales/plural'

const companiesOf = (companies: number) => count(companies, { one: 'company', other: 'companies' })

/** The table of all companies. */
export const companies = {
  columns: {
    compare: 'Compare',
    company: 'Company',
    stage: 'Stage',
    next: 'Next',
    lastCall: 'Last call',
    verdict: 'Go on?',
    range: 'Their range',
    delete: 'Delete',
  },
  noCallYet: 'none yet',
  find: 'Find a company or a job',
  allStages: 'All stages',
  moreClosed: (closed: number) => `Show ${closed} closed`,
  withClosed: 'With closed ones',
  shown: (shown: number, all: number) =>
    shown === all ? companiesOf(all) : `${shown} of ${companiesOf(all)}`,
  ranges: { show: 'Show their pay ranges', hide: 'Hide their pay ranges' },
  compare: (name: string) => `Compare ${name}`,
  chosen: 'Chosen to compare',
  oneMore: 'Choose one more to compare.',
  full: 'Four is the most.',
  compareAll: 'Compare',
  clear: 'Clear',
}

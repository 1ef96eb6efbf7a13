import { amount } from '@/locales/formats'
import { count } from '@/locales/plural'
import type { JobLevel } from '@/method/posting/level'
import type { CompanyFrom, PostedPeriod } from '@/method/posting/shape'

const jobsOf = (jobs: number) => count(jobs, { one: 'job', other: 'jobs' })

const periods: Record<PostedPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

const levels: Record<JobLevel, string> = {
  intern: 'Intern, student or trainee',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead, principal or staff',
  head: 'Head, director or higher',
}

/** What was read from a web page: a job posting, or a list of openings. */
export const posting = {
  title: 'Save a job posting',
  reading: 'Reading…',
  gone: 'There is nothing here to save. Open the job posting, press Candid’s button in the browser’s toolbar, and choose “Save this job posting”.',
  check: 'Check what was read before you keep it. Nothing is saved yet.',
  unread: 'Candid could not read what it has of this company. Reload the page.',

  what: 'What to keep',
  oneJob: 'One job',
  list: (jobs: number) => `The list of ${jobsOf(jobs)}`,
  which: (jobs: number) => `Which of the ${jobsOf(jobs)}`,
  untitled: 'A job without a title',

  company: 'Company',
  companyFrom: {
    posting: '',
    title: 'From the title of the page. Check it.',
    site: 'From the name of the website. It may be a job board: check it.',
    none: 'The page does not say it. Type it.',
  } satisfies Record<CompanyFrom, string>,
  job: 'Job title',
  headings:
    'This page has no posting that a program can read. The title is its first heading, and the text is what stands on it.',
  broken: (parts: number) =>
    `${count(parts, { one: 'part', other: 'parts' })} of the page’s own description could not be read: it is not written as it should be.`,
  cut: {
    scripts:
      'The page describes more than Candid reads, which is 1,500,000 letters. The rest was left out.',
    items:
      'The page has more marked parts than Candid reads, which is 20,000 with 1,000,000 letters. The rest was left out.',
    links: 'The page has more than 1,500 links. The rest was left out.',
    text: 'The page has more than 150,000 letters. The rest was left out.',
  },

  notSaid: 'not said',
  facts: {
    place: 'Place',
    isRemote: 'Remote',
    pay: 'Pay',
    postedOn: 'Posted',
    closesOn: 'Open until',
    link: 'Link',
  },
  yes: 'yes',
  periods,
  from: (figure: string) => `from ${figure}`,
  upTo: (figure: string) => `up to ${figure}`,
  text: 'The text of the posting',
  noText: 'The posting has no text.',
  textCut: 'The posting is longer than 100,000 letters. The rest is not kept.',

  whose: 'Whose posting is it?',
  known: (name: string, role: string) =>
    role ? `${name} (${role}), in your list` : `${name}, in your list`,
  newOne: (name: string) => `A new company: ${name}`,
  keep: 'Keep it',
  cancel: 'Leave it',
  nameMissing: 'Type the name of the company first.',

  readIt: 'Read it',
  keptOn: (when: string) => `Kept on ${when}.`,
  earlier: (when: string) => `You kept this page before, on ${when}.`,
  earlierLooks: 'As it was when you kept it before',
  same: 'Nothing in it has changed since then.',
  changed: 'What has changed since then',
  titleField: 'Job title',
  before: 'Before',
  now: 'Now',
  newLines: 'New in the text',
  goneLines: 'No longer in the text',
  none: 'None kept yet. On the page of the posting, press Candid’s button in the browser’s toolbar, and choose “Save this job posting”.',

  jobs: jobsOf,
  byDepartment: 'By department',
  byPlace: 'By place',
  byLevel: 'By level, as read from the titles',
  levels,
  noLevel: 'No level in the title',
  others: (kinds: number) => `${amount.format(kinds)} more`,
  allJobs: 'All job titles',
  listCut: 'The page had more jobs. The first ones are kept.',
  added: (jobs: number) => `New since then: ${jobsOf(jobs)}`,
  left: (jobs: number) => `No longer listed: ${jobsOf(jobs)}`,
  noOpenings:
    'None kept yet. On the page where the company lists its jobs, press Candid’s button in the browser’s toolbar, and choose “Save this job posting”.',
}

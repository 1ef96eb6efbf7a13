import type { AnswerPartId, TheyAskId } from '@/method/answer-parts'
import type { CallKind } from '@/method/call-kinds'
import { LONGEST_PLANNED_MINUTES, SHORTEST_PLANNED_MINUTES } from '@/method/call-shape'
import type { FactId } from '@/method/preparation-facts'
import type { Stage } from '@/method/stages'
import { count } from '@/locales/plural'

/** A company's page: the preparation. */
export const preparation = {
  contents: 'On this page',
  sections: {
    company: 'The job',
    posting: 'The job posting',
    openings: 'Their openings',
    call: 'The call',
    people: 'Who is on the call',
    facts: 'What to know',
    answers: 'Your answers',
    questions: 'Your questions',
  },

  company: 'Company',
  role: 'Job title',
  stage: 'Stage',
  stages: {
    'pre-interview': 'First call',
    interview: 'Interview',
    offer: 'Offer',
    closed: 'Closed',
  } satisfies Record<Stage, string>,

  facts: {
    'makes-money': {
      label: 'How they make money',
      hint: 'What they sell, and who pays for it',
    },
    customers: { label: 'Their customers', hint: 'Who they are; one or two by name' },
    'size-and-places': { label: 'Size and places', hint: 'How many people, and where' },
    'news-and-posts': {
      label: 'Lately',
      hint: 'News, a launch, a post of theirs that you could mention',
    },
    'job-description': {
      label: 'The job, as they describe it',
      hint: 'What they ask for most, and what you would ask about it',
    },
    trend: {
      label: 'A trend in their openings',
      hint: 'Many of one kind, a new town, a new team: only if you see one',
    },
    'backup-roles': {
      label: 'Other jobs there that would suit you',
      hint: 'Titles, should this one not fit',
    },
    'fits-the-job': { label: 'You fit the job', hint: 'The one thing they should remember' },
    'fits-the-company': {
      label: 'You fit the company',
      hint: 'The one thing they should remember',
    },
  } satisfies Record<FactId, { label: string; hint: string }>,
  known: 'What you know of them',
  landing: 'Your two main points',
  landingWhy: 'They usually decide on both. Whatever is asked, come back to these.',
  trendWhy: 'Without one, the question about it stays grey in the call.',
}

/** The five answers, on a company's page and on the page of the general answers. */
export const answers = {
  own: {
    title: 'Your own answers',
    use: 'Written once, for no company in particular: each company’s page offers them as a start, and the call shows them where you wrote nothing else.',
  },
  parts: {
    points: 'Your points',
    channel: 'Where you came across it',
    referrer: 'Who pointed you to it',
    'at-work': 'One thing at work',
    outside: 'One thing outside it',
    fact: 'The one thing only this company has',
  } satisfies Record<AnswerPartId, string>,
  points: {
    'found-us': 'What else to say',
    'why-us': 'Three points about this company, one a line',
    contribute: 'What they need, and what you bring to it',
    'like-doing': 'What else to say',
    pay: 'How you will answer, one point a line',
  } satisfies Record<TheyAskId, string>,
  ownPoints: {
    'found-us': 'What else to say',
    'why-us': 'What draws you to a company, one point a line',
    contribute: 'What is usually needed, and what you bring to it',
    'like-doing': 'What else to say',
    pay: 'How you will answer, one point a line',
  } satisfies Record<TheyAskId, string>,
  hints: {
    channel: 'A job board, a post, an event',
    referrer: 'Their name',
    'at-work': 'What you would do even on a slow day',
    outside: 'What you gladly talk about',
    fact: 'True of them, and of nobody else you talk to',
  } satisfies Record<Exclude<AnswerPartId, 'points'>, string>,
  pointsHint: 'A few words each',
  pointsOf: (n: number, wanted: number) => `${n} of ${wanted} points`,
  pair: (n: number) => `Pair ${n}`,
  need: 'They need',
  strength: 'You bring',
  morePoints: 'Your points, one a line',
  start: 'Start from your own:',
  factHere: 'Say it here, too:',

  /** Beside a part, where the panel shows it during the call. */
  short: {
    channel: 'Where',
    referrer: 'Through',
    'at-work': 'At work',
    outside: 'Outside',
    fact: 'About them',
  } satisfies Record<Exclude<AnswerPartId, 'points'>, string>,
  general: 'your general answer',
  trend: (trend: string) => `You saw: ${trend}`,
  noTrend: 'You noted no trend in their openings. Ask only if you see one.',
  greyed: 'No trend noted',
}

/** When and with whom. */
export const planning = {
  plan: 'Plan a call',
  planAnother: 'Plan another call',
  none: 'No call planned yet.',
  kind: 'With whom',
  kinds: {
    recruiter: 'A recruiter',
    manager: 'The hiring manager',
    team: 'The team',
  } satisfies Record<CallKind, string>,
  at: 'Date and time',
  length: (minutes: number, person: string) =>
    person ? `${minutes} min with ${person}` : `${minutes} min`,
  minutes: 'Planned length, in minutes',
  minutesRange: (kept: number) =>
    `From ${SHORTEST_PLANNED_MINUTES} to ${LONGEST_PLANNED_MINUTES}. Kept as ${kept} until then.`,
  link: 'Meeting link',
  linkHint: 'Paste it from the invitation',
  linkKnown: 'Candid knows this meeting, and opens beside it in this browser.',
  linkUnknown:
    'Candid knows no meeting in this link. You can open Candid in the browser’s side panel and start the clock by hand.',
  linkNoAddress: 'Candid finds no web address in this. It is kept as it is.',
  linkUnasked: 'Candid could not look at this link yet, and tries again.',
  past: 'This time is past.',

  inDays: (days: number) => `in ${count(days, { one: 'day', other: 'days' })}`,
  inHours: (hours: number, minutes: number) =>
    minutes === 0 ? `in ${hours} h` : `in ${hours} h ${minutes} min`,
  inMinutes: (minutes: number) => `in ${minutes} min`,
  now: 'now',
  ago: (minutes: number) => `${minutes} min ago`,
  hoursAgo: (hours: number) => `${hours} h ago`,

  people: {
    name: 'Name',
    role: 'Their job',
    side: 'Works for',
    sides: { '': 'Not known', 'in-house': 'The company', agency: 'An agency' },
    email: 'Email',
    phone: 'Phone',
    detail: 'Something personal to come back to',
    detailHint: 'A town, a hobby, a former job',
    add: 'Add a person',
    unnamed: 'A person without a name',
    remove: 'Remove',
    removed: (name: string) => `${name} was removed.`,
    bringBack: 'Bring back',
  },
}

/** Under "Still to prepare", a line each. The line of an answer names its question. */
export const gaps = {
  answer: (ask: string) => `Your points for “${ask}”`,
  fact: (ask: string) => `What only this company has, for “${ask}”`,
  questions: 'Star the questions you most want answered',
  person: 'The name of whoever you talk to',
  role: 'The job title',
  time: 'The time of the call',
  more: (n: number) => `and ${n} more`,
}

import { count } from '@/locales/plural'

/** After a call: the debrief, the way to the interview, and what was learned in earlier calls. */

export const debrief = {
  title: 'Debrief',
  open: 'Debrief',
  back: 'Back to the questions',
  moved: 'Both are yes: next stop, the interview.',
  signals: 'What did you notice?',
  signalsWeak: 'One recruiter’s view; take it lightly.',
  shortCall: (minutes: number) =>
    `It lasted ${count(minutes, { one: 'minute', other: 'minutes' })}.`,
  learned: 'What you learned',
  notKnown: 'Not known yet',
  ahead: 'What comes next',
  followUps: 'Do not end in silence',
}

/** Whether the others came to the call. */
export const attendance = {
  nobody: 'They did not come',
  marked: 'Marked: nobody came.',
  came: 'They came after all',
}

export const interview = {
  title: 'For the interview',
  help: 'It starts with what was said.',
  nothing: 'Nothing was said that has to be prepared.',
  rows: {
    prepare: 'They asked you to prepare',
    test: 'The test',
    open: 'Still to ask',
    iPromised: 'You promised',
    theyPromised: 'They promised',
    answered: 'Told them already; say it again, shorter',
    others: 'Other jobs there',
    backup: 'Jobs there that you found',
  },
}

export const history = {
  lastTime: 'Last time',
  earlier: 'Before that',
  record: 'What you learned',
  none: 'No call has ended yet.',
  promised: 'Promised',
  open: 'Left open',
  pay: 'Pay',
  payAsked: 'Their question',
  paySaid: 'You said',
  said: 'Said',
  notes: 'Notes',
  drafts: 'Typed, not kept with Enter',
  otherNotes: 'Other notes',
  judged: 'Your verdict',
  nothing: 'Nothing was noted.',
  lookBack: 'Open this call',
  call: (day: string, minutes: number) =>
    `${day} · ${count(minutes, { one: 'minute', other: 'minutes' })}`,
  /** A call that did not take place, or not yet. */
  other: (day: string, state: string) => `${day} · ${state}`,
  running: 'still running',
  missed: 'nobody came',
  notBegun: 'not begun',
}

import { count } from '@/locales/plural'

/** After a call: the debrief, the way to the interview, and what was learned in earlier calls. */

export const debrief = {
  title: 'After the call',
  open: 'After the call',
  back: 'Back to the questions',
  howWasIt: 'How was it?',
  moved: 'Both yes: next comes the interview. Its list begins with your notes.',
  fromNotes: 'From your notes',
  otherNotes: (number: number) => count(number, { one: 'other note', other: 'other notes' }),
  /** Puts a note in a place, or takes it out again. */
  put: (place: string, note: string) => `${place}: ${note}`,
  toDoOn: (day: string) => `To do · ${day}`,
  theirAnswer: 'Their answer',
  elsewhere: 'Another place',
  elsewhereFor: (note: string) => `Another place for: ${note}`,
  stillNotKnown: 'Still not known',
  known: (number: number) => (number === 0 ? 'nothing yet' : `${number} known`),
  came: 'What they asked',
  withPoints: (ready: number, all: number) => `You have points for ${ready} of ${all}.`,
  writePoints: 'Write your points',
  writePointsOn: (ask: string) => `Write your points for “${ask}”`,
  talkTitle: 'Your share of the talk',
  talk: (percent: number) =>
    `About ${percent} % of the talk was yours. It is an estimate from the captions.`,
  theyAsked: 'What did they ask that was not here?',
  theyAskedHint: 'Enter adds it to what they may ask',
  added: 'Added to what they may ask',
  undoAdded: (question: string) => `Undo: ${question}`,
  signals: 'What did you notice?',
  signalsWeak: 'One recruiter’s view. Do not rely on it.',
  shortCall: (minutes: number) =>
    `It lasted ${count(minutes, { one: 'minute', other: 'minutes' })}.`,
  learned: 'What you learned',
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
  nothing: 'Nothing is on it yet. What you put in its place after a call comes here.',
  rows: {
    prepare: 'They asked you to prepare',
    test: 'The test',
    open: 'Still to ask',
    iPromised: 'You promised',
    theyPromised: 'They promised',
    toDo: 'To do',
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
  judged: 'Your decision',
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

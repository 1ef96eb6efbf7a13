import type { CallKind } from '@/method/call-kinds'
import type { PhaseId } from '@/method/phases'
import type { PromptSide } from '@/method/prompts'
import { count } from '@/locales/plural'

/** The phases of a call. */
export const phases = {
  names: {
    hello: 'Hello',
    pitch: 'Their pitch',
    background: 'You',
    pay: 'Pay',
    questions: 'Your turn',
    close: 'Close',
  } satisfies Record<PhaseId, string>,
}

/** The questions as short names above the card. */
export const strip = {
  sides: { 'they-ask': 'They', 'you-ask': 'You' } satisfies Record<PromptSide, string>,
  /** By the clock it is the time for this question. */
  now: 'about now',
  all: 'All',
  allLong: 'All questions, and your own',
}

/** One line each, at most forty letters: it is read in a glance and may not wrap. */
export const guide = {
  before: 'Breathe, smile, eyes on the camera.',
  hello: 'Say you take notes. How long do we have?',
  pitch: 'Listen. Tick what is answered unasked.',
  background: 'Answer what was asked, then stop.',
  pay: 'Pay and dates. A pause is fine.',
  questions: 'Starred questions first. Then listen.',
  close: 'Next steps, and how they reach you.',
  after: 'Write down what you heard while fresh.',
  missed: 'It happens. Ask for a new time.',
} satisfies Record<PhaseId | 'before' | 'after' | 'missed', string>

export const cues = {
  /** Nobody asked for the candidate's questions: a sentence to begin with them. */
  turnToAsk: {
    recruiter: '“May I ask you a few things, too?”',
    manager: '“May I ask about your team, too?”',
    team: '“May I ask all of you something, too?”',
  } satisfies Record<CallKind, string>,
  close: (minutes: number) => `${count(minutes, { one: 'minute', other: 'minutes' })} left`,
  /** For a screen reader, once, without the time that is left. */
  closeSpoken: 'Time to close: ask for the next steps',
  closeOver: 'Time is up',
  closeSay: '“What are the next steps, and when shall I hear from you?”',
  back: 'Back',
}

/** "How long do we have?": the planned length, changed in the call. */
export const plannedLength = {
  title: 'How long do we have?',
  short: (minutes: number) => `of ${minutes}`,
  cameNow: 'They came just now: begin at 0:00',
  restart: 'Begin at 0:00 now',
  less: (minutes: number) => `${minutes} minutes less`,
  more: (minutes: number) => `${minutes} minutes more`,
  minutes: (minutes: number) => count(minutes, { one: 'minute', other: 'minutes' }),
}

/** For a blank mind: what to say at once, and how to have the question repeated. */
export const blank = {
  title: 'Need a moment?',
  button: 'Moment?',
  help: 'Need a moment? A sentence to buy time',
  buyTime: [
    'Good question. Give me a moment to think.',
    'Let me think about that for a second.',
    'I want to give you a proper answer. One moment.',
  ],
  again: {
    recruiter: [
      'Could you put the question to me once more?',
      'Which part of that matters most for the role?',
      'Do you mean in my last job, or in general?',
    ],
    manager: [
      'Could you put the question to me once more?',
      'Which part of that matters most for your team?',
      'Do you mean in my last job, or here, in this one?',
    ],
    team: [
      'Could one of you put the question to me once more?',
      'Which part of that comes up most in your work?',
      'Do you mean in my last job, or here, in your team?',
    ],
  } satisfies Record<CallKind, readonly string[]>,
  another: 'Other words',
  close: 'Close',
}

/** The question that was asked or answered last. */
export const last = {
  line: (ask: string, time: string) => `Last: ${ask}${time && ` · ${time}`}`,
  bringUp: 'Show it again',
  notAsked: 'Not asked yet:',
  more: (questions: number) => `and ${questions} more`,
}

/** All keys on one card. */
export const keys = {
  title: 'Keys',
  button: 'All keys',
  anywhere: 'Anywhere in the browser',
  changeAt: 'Change them in the browser’s settings for extensions.',
  notSet: 'not set',
  open: 'Open Candid’s popup',
  inPanel: 'In the panel',
  panel: [
    ['Enter', 'in the note box: keeps the note'],
    ['Shift Enter', 'begins a new line in it'],
    ['+ - $ >', 'and a space before a note: good, bad, pay, to do'],
    ['1 to 9', 'bring up a question; while you type, with Alt'],
    ['0', 'shows what was said last time'],
    ['B', 'goes back, if a question was brought to the front'],
    ['← →', 'move along the questions and the lists'],
    ['Enter', 'on a question: answered, or asked'],
    ['?', 'shows these keys'],
    ['Escape', 'closes a card; finishes what you edit'],
  ] as [keys: string, does: string][],
  single: 'Keys work alone: ?, 0 to 9',
  close: 'Close',
}

import type { ReadyQuestionId } from '@/method/ready-questions'

/** The texts of one question that they may ask besides the five. */
interface ReadyText {
  /** The large line: few words, read at arm's length. */
  ask: string
  /** On a chip: ten letters at most. */
  short: string
  /** Why they ask it. */
  why: string
  /** Stands in the empty field: which points to prepare. */
  hint: string
}

/** More that they may ask. */
export const readyQuestions = {
  title: 'More that they may ask',
  help: 'Pick what this call may bring. Each gets your points, and a place in the call and in practice.',
  pick: 'Ready questions',
  takeOff: 'Remove from the list',
  own: { addOwn: 'Add one that they may ask', ownQuestion: 'What they may ask' },

  questions: {
    'about-you': {
      ask: 'Tell me about yourself',
      short: 'About you',
      why: 'It often comes first. They listen for what fits this job.',
      hint: 'Where you are now, what led there, why this job is next',
    },
    'why-leaving': {
      ask: 'Why are you leaving?',
      short: 'Leaving',
      why: 'They weigh what you look for, and how you speak of others.',
      hint: 'What you go towards, in two calm sentences',
    },
    strength: {
      ask: 'What is a strength of yours?',
      short: 'Strength',
      why: 'They weigh whether it is one that the job needs.',
      hint: 'One strength, and where it showed',
    },
    weakness: {
      ask: 'What is a weakness of yours?',
      short: 'Weakness',
      why: 'They weigh how honestly you see yourself. A gap in your years is asked in the same way.',
      hint: 'One real one, and what you do about it; a gap, and what it was for',
    },
    proudest: {
      ask: 'What are you proudest of?',
      short: 'Proudest',
      why: 'They weigh what you count as success.',
      hint: 'What it was, what you did yourself, what came of it',
    },
    'start-date': {
      ask: 'When could you start?',
      short: 'Start date',
      why: 'They plan by it.',
      hint: 'Your notice period, and the first day you could start',
    },
    'right-to-work': {
      ask: 'Where are you, and may you work here?',
      short: 'Permit',
      why: 'A form asks it of everybody: the place, the permit, travel.',
      hint: 'Your place, your right to work there, whether you would move or travel',
    },
    'other-processes': {
      ask: 'Who else do you talk to?',
      short: 'Other jobs',
      why: 'They want to know how fast they have to be.',
      hint: 'How far the others are, and your date; no names needed',
    },
    'know-about-us': {
      ask: 'What do you know about us?',
      short: 'About us',
      why: 'They weigh whether you looked them up.',
      hint: 'What they make, for whom, and one thing you saw lately',
    },
  } satisfies Record<ReadyQuestionId, ReadyText>,
}

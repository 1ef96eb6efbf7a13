import type { ItemId, ListId } from '@/method/checklists'
import type { NoteFlag } from '@/method/note-flags'
import type { PromptId, PromptSide } from '@/method/prompts'

/** The texts of one question. */
export interface PromptText {
  /** The large line: few words, read at arm's length. */
  ask: string
  /** Its name on the strip above the card: at most ten letters. */
  short: string
  /** How they may ask it, or how the candidate can ask it. */
  spoken: string
  /** Stands in the empty field: which points to prepare, or what to listen for. */
  hint: string
  /** One short line beside the question. */
  why?: string
}

export const sides = {
  'they-ask': 'They may ask',
  'you-ask': 'You ask',
} satisfies Record<PromptSide, string>

// None of these says "recruiter": a call with a manager or the team has the same questions.
export const prompts: Record<PromptId, PromptText> = {
  'found-us': {
    ask: 'How did you find us?',
    short: 'Found us',
    spoken: 'Where did you come across this job?',
    hint: 'The place, and who pointed you to it',
  },
  'why-us': {
    ask: 'Why us?',
    short: 'Why us',
    spoken: 'What interests you about this company?',
    hint: 'Three points about this company',
    why: 'Here they weigh whether you fit the company.',
  },
  contribute: {
    ask: 'What would you bring?',
    short: 'Bring',
    spoken: 'How do you see yourself helping us in this role?',
    hint: 'What they need, and what you bring to it: one pair a line',
    why: 'Here they weigh whether you fit the job.',
  },
  'like-doing': {
    ask: 'What do you like to do?',
    short: 'Like',
    spoken: 'What do you enjoy, at work and away from it?',
    hint: 'One thing at work, one outside it',
  },
  pay: {
    ask: 'What do you earn, and want?',
    short: 'Pay',
    spoken: 'What are you paid today, and what are you looking for?',
    hint: 'How you turn to your value and their range; your floor, for your eyes alone',
    why: 'Two questions at once: you may leave either open.',
  },
  tenure: {
    ask: 'How long have you been here?',
    short: 'Time here',
    spoken: 'How long have you been with the company, and how do you find it?',
    hint: 'How long, and in what mood they said it',
  },
  team: {
    ask: 'What about the team?',
    short: 'Team',
    spoken: 'Who would I work with, and who leads the team?',
    hint: 'Size, manager, who sits where',
  },
  culture: {
    ask: 'What is the culture like?',
    short: 'Culture',
    spoken: 'What is it like to work there? Could you give me an example?',
    hint: 'What happened, who did it, how often',
    why: 'Listen for evidence rather than adjectives.',
  },
  'openings-trend': {
    ask: 'Where are you heading?',
    short: 'Heading',
    spoken: 'I saw a pattern in your openings. What does it say about where you are going?',
    hint: 'The trend in their openings, and what they say of it',
    why: 'Only if you saw a trend.',
  },
  growth: {
    ask: 'How could I grow here?',
    short: 'Growth',
    spoken: 'How do careers develop here, and how long do people stay in this role?',
    hint: 'The next steps, and the usual time in the role',
    why: 'Asking shows that you mean to stay.',
  },
}

export const lists = {
  room: 'Setup check',
  rapport: 'Rapport',
  vetting: 'Find out',
  close: 'Close',
} satisfies Record<ListId, string>

export const items = {
  'five-minutes-early': 'Ready five minutes early',
  'resume-at-hand': 'Résumé open, ready to send',
  'connection-tested': 'Connection tested',
  'syncing-paused': 'Syncing and downloads paused',
  'software-tested': 'Meeting software tested',
  'headset-on': 'Headset on',
  'camera-at-eye-level': 'Camera at eye level',
  'light-and-background': 'Light and background',
  'quiet-room': 'Quiet room, phone silent',
  'dressed-up': 'Dressed one notch up',
  water: 'Water within reach',

  'used-their-name': 'Used their name',
  'small-talk': 'A little genuine small talk',
  'thing-in-common': 'One thing in common',
  'said-i-take-notes': 'Said that I take notes',
  'smile-and-eyes': 'Smile, energy, eyes on camera',
  'spoke-as-a-peer': 'Spoke as an equal',
  'thanked-them': 'Thanked them',

  'mission-judged': 'Mission: do I believe it?',
  'vibe-judged': 'Vibe: would I fit in?',
  'their-time-and-mood': 'Their tenure and mood',
  'team-and-manager': 'Team size and manager',
  'culture-evidence': 'Culture: an example, not adjectives',
  'openings-direction': 'Where their openings point',
  'growth-and-time-in-role': 'Growth and time in role',
  'their-pay-range': 'Their pay range',

  'next-step': 'Next step: what, who, when',
  'contact-channel': 'How they will reach me',
  'anything-to-prepare': 'Anything to prepare',
  'skills-test': 'A test, and its deadline',
  'other-openings': 'No fit? Other jobs there',
} satisfies Record<ItemId, string>

export const flags = {
  good: 'Good',
  bad: 'Bad',
  pay: 'Pay',
  todo: 'To do',
} satisfies Record<NoteFlag, string>

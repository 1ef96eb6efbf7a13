import type { FieldId, TopicId } from '@/method/findings'
import type { LeverageClue } from '@/method/leverage'
import type { PayPeriod } from '@/method/money'
import type { SignalId, SignalShape } from '@/method/signals'
import { plural } from '@/locales/plural'

/** The texts of one field. */
export interface FieldText {
  label: string
  /** Stands in the empty field. */
  hint?: string
  /** What was noted, as a part of a sentence: "6 people". Without it, the note is shown as it is. */
  said?(noted: string): string
}

/** If the note is only a number, then the unit is years. "18 months" has a unit of its own. */
const years = (noted: string) => {
  if (/\d\s*[ymwd]/i.test(noted)) return noted
  return `${noted} ${plural(Number(noted), { one: 'year', other: 'years' })}`
}

// For every kind of call: a call with a manager or the team has the same topics.
const topics: Record<TopicId, string> = {
  mission: 'Mission',
  vibe: 'Vibe',
  tenure: 'Their time here',
  team: 'Team',
  culture: 'Culture',
  openings: 'Their openings',
  growth: 'Growth',
  'their-range': 'Their pay range',
  leverage: 'How much they need someone',
  'next-step': 'Next step',
  channel: 'How they will reach me',
  prepare: 'To prepare',
  test: 'Test',
  'other-openings': 'Other openings',
  outcome: 'How it went',
  verdict: 'Go on?',
  signals: 'Signals',
  'they-promised': 'They promised',
  'i-promised': 'I promised',
  'open-questions': 'Still open',
}

const fields: Record<FieldId, FieldText> = {
  mission: { label: 'Do I believe in it?' },
  'mission-words': { label: 'Why', hint: 'What makes me think so' },
  vibe: { label: 'Would I fit in?' },
  'vibe-words': { label: 'Why', hint: 'What makes me think so' },
  'tenure-years': { label: 'Years here', said: years },
  'tenure-mood': { label: 'Mood', said: (noted) => `mood: ${noted.toLowerCase()}` },
  'tenure-words': { label: 'How they put it', hint: 'What they like, what they left out' },
  'team-size': {
    label: 'People',
    said: (noted) => `${noted} ${plural(Number(noted), { one: 'person', other: 'people' })}`,
  },
  'team-manager': { label: 'Led by', said: (noted) => `led by ${noted}` },
  'team-words': { label: 'Who is who', hint: 'Roles, places, who is new' },
  culture: { label: 'I heard' },
  'culture-words': { label: 'The example', hint: 'What happened, who did it' },
  'openings-words': { label: 'Where they are going', hint: 'What they say of the trend' },
  'role-years': {
    label: 'Usual years in the role',
    said: (noted) => `people stay ${years(noted)}`,
  },
  'growth-words': { label: 'What comes after it', hint: 'The next steps, and who took them' },
  'grade-own': {
    label: 'I think otherwise',
    said: (noted) => `pay grade, I think: ${noted.toLowerCase()}`,
  },
  'range-words': { label: 'Their range', hint: '70–85k' },
  'range-currency': { label: 'Currency' },
  'range-period': { label: 'Paid by' },
  leverage: { label: 'I heard that' },
  'leverage-words': { label: 'What they said', hint: 'Why it is open, since when' },
  'next-words': { label: 'What comes next', hint: 'Which stage, with whom' },
  'next-date': { label: 'When' },
  'next-owner': { label: 'Whose turn?' },
  channel: { label: 'By' },
  'channel-words': { label: 'Number or address', hint: 'So that I know it when it comes' },
  'prepare-words': { label: 'What to prepare', hint: 'Usually nothing' },
  'test-words': { label: 'What kind', hint: 'Take home, live, in writing' },
  'test-length': { label: 'How long' },
  'test-deadline': { label: 'Due', said: (noted) => `due ${noted}` },
  'other-openings-words': { label: 'Which', hint: 'Other jobs there that they named' },
  'went-well': { label: 'It went well', said: (noted) => `went well: ${noted.toLowerCase()}` },
  'want-it': { label: 'I still want it', said: (noted) => `want it: ${noted.toLowerCase()}` },
  verdict: { label: 'Go on?' },
  signals: { label: 'What I noticed' },
  'signals-words': { label: 'How it showed', hint: 'Their words, as far as I recall' },
  'they-promised': { label: 'They promised', hint: 'What, and by when' },
  'i-promised': { label: 'I promised', hint: 'What, and by when' },
  'open-questions': { label: 'Still open', hint: 'What I could not ask, or did not understand' },
}

const threeSteps = { no: 'No', unsure: 'Unsure', yes: 'Yes' }

const leverage: Record<LeverageClue, string> = {
  'they-contacted-me': 'They found me',
  'someone-left': 'Someone left',
  'open-long': 'Open for long',
  'several-seats': 'Several seats',
}

const signals: Record<SignalId, string> = {
  'sold-the-job': 'They sold me the job',
  'scheduled-next': 'They set up what comes next',
  'rephrased-question': 'They put a question a second time',
  'no-pay-question': 'Pay was never asked about',
  'ended-early': 'Over within ten minutes',
}

/** By field, then by option. */
const options: Partial<Record<FieldId, Readonly<Record<string, string>>>> = {
  mission: threeSteps,
  vibe: threeSteps,
  'tenure-mood': { bad: 'Bad', mixed: 'Mixed', good: 'Good' },
  culture: { evidence: 'Evidence', adjectives: 'Adjectives' },
  'grade-own': { wider: 'Wide', narrower: 'Narrow', unclear: 'No telling' },
  leverage,
  'next-owner': { them: 'Their turn', me: 'My turn' },
  channel: { email: 'Email', phone: 'Phone', other: 'Other' },
  'went-well': threeSteps,
  'want-it': threeSteps,
  verdict: { continue: 'Continue', unsure: 'Unsure', stop: 'Stop' },
  signals,
}

/** Behind an amount: "€70,000–€85,000 a year". */
const periods: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  month: 'a month',
  year: 'a year',
}

/** What a signal may mean. Only the debrief shows it. */
const signalReadings: Record<SignalShape['reading'], string> = {
  good: 'A good sign',
  missed: 'My answer may not have reached them',
  bad: 'Often a no',
}

/** What may follow from what was learned: with its reason, and the candidate can set it aside. */
const readings = {
  grade: {
    wider: 'People stay long: the pay grade may be wide, with more room to ask.',
    narrower: 'People move on soon: the pay grade may be narrow, with less room to ask.',
    unclear: 'That says nothing of the pay grade.',
  },
  weak: 'A rule of thumb; nobody has tested it.',
  own: (choice: string) => `You read it otherwise: ${choice.toLowerCase()}.`,
  range: {
    narrower: (percent: string) =>
      `From end to end ${percent}: narrow. Grades usually span 30–50 %.`,
    usual: (percent: string) => `From end to end ${percent}: as usual. Grades span 30–50 %.`,
    wider: (percent: string) => `From end to end ${percent}: wide. Grades usually span 30–50 %.`,
  },
}

export const findings = {
  topics,
  fields,
  options,
  periods,
  signalReadings,
  readings,
  /** On the little button of a checklist's item. */
  learned: (item: string) => `What I learned: ${item}`,
  takenAt: (time: string) => `Noted at ${time}`,
  choose: '–',
  file: 'File under…',
  filed: (names: string) => `Filed under ${names}`,
  otherwise: 'I think otherwise',
}

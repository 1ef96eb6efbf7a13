import type { Phase } from '@/method/phases'
import type { PrincipleId, PrinciplePart } from '@/method/principles'

const parts = {
  call: 'What the call is for',
  answering: 'How to answer',
  asking: 'How to ask',
  after: 'After the call',
} satisfies Record<PrinciplePart, string>

const principles = {
  'own-call-or-start': 'It may be a short call by itself, or the interview may begin with it.',
  'whoever-it-is':
    'Should you meet the manager or the team first, the same holds. Candid rewords its lists.',
  'two-points-to-land':
    'They weigh two things: whether you fit the job, and whether you fit the company. Have a point for each.',
  'recommended-or-not': 'What comes of it is a recommendation, or none.',
  gatekeeper:
    'Whoever calls usually decides whether you go on, so getting on with them comes first.',
  'dropped-without-a-word':
    'If they do not like you, you may never hear why. Being likeable matters until the goodbye.',
  'advocate-later':
    'If they do, you have somebody on the inside. Keep their name, and something they told you.',
  'other-openings': 'They know of other jobs there. If this one does not fit, ask.',
  'you-vet-them':
    'You are choosing as well. What you find out counts as much as how you come across.',
  listen:
    'Listen. That is why one question at a time is large, and nothing moves unless you want it.',
  'few-good-questions': 'Two or three good questions are plenty. Star those.',
  'worth-your-time': 'Then decide whether this is worth more of your time: go on, unsure, or stop.',
  'prepared-beforehand': 'The content is made before the call. The popup says what is missing.',

  'the-question-asked': 'Answer what was asked, from your own points. A script sounds like one.',
  honest: 'Only say what is so. Candid writes nothing for you.',
  'about-them': 'Put a fact about this company into every answer.',
  'may-ask': 'These five are likely, not certain. For anything else, trust yourself.',

  'take-the-turn': 'They usually offer you a turn to ask. If it is late, take it.',
  'judge-mission-and-vibe':
    'Some things you judge by yourself: whether you believe in it, and whether you would fit in.',
  'no-filler': 'Ask what you want to know, and strike the rest.',
  'growth-signals-interest': 'Who asks how one grows there is heard to be staying.',

  'watch-the-channel':
    'If they write, look in the spam folder too. If they ring, keep the phone near.',
  'two-yeses': 'It goes on if it went well and you still want it. Those are two questions.',
} satisfies Record<PrincipleId, string>

const talks = {
  them: 'mostly they talk',
  you: 'mostly you talk',
  both: 'both talk',
} satisfies Record<Phase['talks'], string>

const percent = (part: number) => Math.round(part * 100)

/** The page that explains the method, in our own words. */
export const methodPage = {
  title: 'The method',
  intro:
    'You have two jobs in this call, and they weigh the same: be recommended, and find out whether you want to go on.',
  numbers: 'The small numbers count the forty points of the method, in the order of the chapter.',
  number: (obligation: number) => `Point ${obligation}`,

  parts,
  principles,
  theyAsk: 'Five questions they may ask',
  youAsk: 'Five questions to ask',
  lists: 'The lists',
  listsHelp: 'The chapter gives no list for rapport. That one is ours, with its sources.',

  shape: 'The shape of the call',
  shapeHelp:
    'For a call of 25 minutes; Candid scales it to yours. It suggests and never blocks: you can choose another part at any time.',
  minutes: (from: number, to: number) => `${from}–${to} min`,
  talks,

  pay: 'The question of pay',
  payHelp:
    'What do you earn, and what do you want? Two questions at once; you may leave either open. Set the least you would take before any offer, and keep it to yourself.',
  leverageHelp: 'Worth a note, as they say how much you are needed:',

  readings: 'What the answers may say of the pay grade',
  weak: 'Candid shows it as weak, with its reason, and you can read it otherwise.',
  spread: (least: number, most: number) =>
    `Their range, if they name one: from bottom to top ${percent(least)} to ${percent(most)} % is usual.`,

  signals: 'Signals',
  signalsHelp: 'How one recruiter reads them. Candid shows these only once the call is over.',

  followUps:
    'Thank them the same day. Check in after a week, then weekly, three times in all; where they named a date, from that date on.',

  never: 'What Candid does not do',
  nevers: [
    'It writes no answers. What you read in it is what you wrote.',
    'It hides nothing from the other side. Say early on that you take notes: “I write things down while we talk.” While you share your screen it goes away, to keep your notes on pay yours.',
    'It hears nothing and records nothing. Only if you let it, it reads the captions that the call page shows, to mark the question that they ask. It keeps none of the words.',
    'It has no network. Nothing leaves this computer. The one way out is a link that you follow.',
  ],

  credit: 'Where it comes from',
  creditHelp: 'The method follows, in our own words, this chapter:',
  moreSources: 'Further sources',
}

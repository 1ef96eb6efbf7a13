import type { RehearsalTextId } from '@/method/rehearsal-lines'

/**
 * What the invented recruiter says. A voice reads it aloud, so it is spoken language. No line names a company: a
 * rehearsal for any company has the same lines.
 */
const lines = {
  'hello-1': 'Hi, this is Nora. Thanks for making the time. Can you hear me all right?',
  'hello-2': 'Hello, Nora here. Good to meet you at last. Is now still a good moment?',
  'hello-3': 'Good morning, I’m Nora. I see you found the link. How are you today?',

  'small-talk-1': 'I’ve just got back in from the rain. What is it like where you are?',
  'small-talk-2':
    'You’re my first call of the day, so the coffee is still hot. How did your week go?',
  'small-talk-3': 'It’s nearly the weekend, thank goodness. Have you anything nice planned?',
  'small-talk-4': 'Sorry, that’s my dog in the background. Do you have any pets to work around?',

  'pitch-1':
    'Let me say a word about the job first. The team has six people, it grew by two this year, and this seat is new.',
  'pitch-2':
    'So, the short version: somebody moved up inside the company, and we want their seat filled by spring.',
  'pitch-3':
    'A bit of background: we opened a second office last year, and this team works across both of them.',

  'found-us-1': 'To start with, how did you hear about the job?',
  'found-us-2': 'I’m always curious about this one. Where did you come across us?',
  'found-us-3': 'Tell me, what brought our opening to your attention?',
  'found-us-again-1': 'Ah, I meant more concretely: was it a posting, or did somebody tell you?',
  'found-us-again-2': 'Sure. And who was it that pointed you our way?',

  'why-us-1': 'Why do you want to work with us, of all places?',
  'why-us-2': 'There are a lot of openings like this around. What made you pick ours?',
  'why-us-3': 'What do you find interesting about this company?',
  'why-us-again-1': 'Okay. Put another way: what do we do that others don’t?',
  'why-us-again-2': 'Right, but if two of us offered you the same job, what would speak for us?',

  'contribute-1': 'Suppose you started next month. Where would you be of most use to us?',
  'contribute-2': 'What would you bring to the team?',
  'contribute-3': 'I’ve got the job description here. How do you see yourself fitting it?',
  'contribute-again-1':
    'Hm, let me ask it this way: which of our problems would you take off our hands?',
  'contribute-again-2': 'Could you give me one example of that, from the job you’re in now?',

  'like-doing-1': 'What do you actually like doing?',
  'like-doing-2': 'When you have a really good day at work, what are you busy with?',
  'like-doing-3': 'Tell me a bit about yourself. What do you enjoy, at work and away from it?',
  'like-doing-again-1': 'And outside of work? What do you do when nobody’s asking for anything?',
  'like-doing-again-2': 'Sorry, I meant it more generally: what makes you lose track of time?',

  'pay-both-1': 'Now, money. What are you on at the moment, and what are you looking for?',
  'pay-both-2':
    'So that we don’t waste your time: what do you earn, and what would you need to move?',
  'pay-both-3': 'Let me ask about pay. What do you make today, and where would you like to be?',
  'pay-form-1': 'I have to put a figure in the form before I can pass you on. What shall I write?',
  'pay-form-2': 'The hiring manager will want a number from me. What’s yours?',
  'pay-form-3': 'Just roughly, it doesn’t bind you: what pay should I note down?',

  'ready-about-you': 'Before we start, tell me a little about yourself.',
  'ready-why-leaving': 'And why would you leave where you are now?',
  'ready-strength': 'What would your colleagues say you are best at?',
  'ready-weakness': 'And is there something that you still find hard?',
  'ready-proudest': 'What have you done that you are proudest of?',
  'ready-start-date': 'How long is your notice, and when could you start?',
  'ready-right-to-work': 'I have to ask everybody: where are you based, and may you work there?',
  'ready-other-processes': 'Are you talking to anybody else, and how far are you with them?',
  'ready-know-about-us': 'Tell me, what do you know about us so far?',

  'turn-1': 'That’s all from my side. What would you like to ask me?',
  'turn-2': 'Good. We have a few minutes left. Do you have any questions for me?',
  'turn-3': 'I’ve talked enough. Is there anything you’d like to know?',

  'reply-tenure': 'Me? Three years in June. I like it, though last autumn was hectic.',
  'reply-team': 'You’d be the seventh. Priya leads it, and she came from the product side.',
  'reply-culture':
    'People are really nice. Well, an example: on Fridays anyone can show what went wrong that week.',
  'reply-openings-trend':
    'Well spotted. We’re hiring more on the service side, since that’s where we want to grow.',
  'reply-growth':
    'There’s a review every spring. Most people stay in this role for four or five years.',
  'reply-any-1': 'Good question. I’d have to check that with the team and write to you.',
  'reply-any-2': 'Honestly, it depends. I’d ask the manager that one, if you get to meet her.',
  'reply-any-3': 'I don’t have that in front of me, sorry. Was there anything else?',

  'next-steps-1':
    'So, next I’ll talk to the hiring manager, and you’ll hear from me by Thursday. Is email all right?',
  'next-steps-2':
    'As for what comes next: there’s an interview with two of the team. I’ll ring you within the week.',
  'next-steps-3':
    'We’ll be looking at everybody on Monday. If it’s a yes, there’s a short written task first.',

  'goodbye-1': 'Thank you, I enjoyed this. Have a good day!',
  'goodbye-2': 'Great to talk to you. Take care, and speak soon!',
  'goodbye-3': 'Right, I have to run to my next one. Thanks for your time. Bye!',
} satisfies Record<RehearsalTextId, string>

export const rehearsal = {
  lines,

  /** The practice company, for a rehearsal without a real one, and the person there. */
  company: 'Quillbrook',
  practiceOf: (name: string) => `Practice: ${name}`,
  person: 'Nora Hale',

  heading: 'Practice before it counts',
  headingFor: (name: string) => `Practice for ${name}`,
  intro:
    'An invented recruiter asks, in a new order each time. You answer out loud, with the panel beside you, exactly as in a call.',
  alone: 'What you write here stays in the practice.',
  copied: 'Your points are copied in. What you change here stays in the practice.',
  invented: 'The recruiter, and all they say about the job, is invented.',
  start: 'Start the practice call',
  spoken: 'Your computer reads the lines aloud, with a voice of its own. You can mute it.',
  written: 'There is no English voice on this computer, so the lines are shown in writing.',

  recruiter: 'Practice recruiter',
  goOn: 'Go on',
  /** The key is handled in `Recruiter.tsx`. */
  goOnKey: 'Alt + G, from anywhere',
  leave: 'Leave the call',
  again: 'Say it again',
  pause: 'Pause',
  resume: 'Resume',
  mute: 'Mute the voice',
  /** How long the candidate's turn usually takes. */
  turn: (seconds: number) =>
    seconds < 60 ? `Your turn: some ${seconds} seconds` : 'Your turn: about a minute',
  ask: 'Bring up one of your questions in the panel, ask it aloud, then go on.',
  over: 'The call is over.',
  overHelp: 'Your notes and what comes after stand in the panel, as they would after a real call.',
  anew: 'Practice again, in another order',
}

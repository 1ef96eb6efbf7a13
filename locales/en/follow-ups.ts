import type { FollowUpId, FollowUpKind } from '@/method/follow-ups'
import { count } from '@/locales/plural'

/** What is known of one follow-up; '' or null if something is not known. */
interface FollowUpFacts {
  kind: FollowUpKind
  step: FollowUpId
  company: string
  person: string
  channel: 'email' | 'phone' | 'other' | null
  reachedBy: string
  isOurTurn: boolean
  /** What a to-do says. */
  note: string
}

const who = ({ person, company }: FollowUpFacts) => (person ? `${person} at ${company}` : company)

/** Where to look for their answer (obligation 37). It never names pay. */
function watch({ channel, reachedBy }: FollowUpFacts): string {
  if (channel === 'phone')
    return reachedBy ? `Keep the phone near: ${reachedBy}.` : 'Keep the phone near.'
  if (channel === 'email') return 'Look in the spam folder too.'
  if (channel === 'other' && reachedBy) return `Keep an eye on: ${reachedBy}.`
  return 'Look in the inbox, the spam folder too, and at missed calls.'
}

function what(followUp: FollowUpFacts): string {
  if (followUp.kind === 'thank-you') return `Thank ${who(followUp)}`
  if (followUp.kind === 'new-time') return `Ask ${who(followUp)} for a new time`
  if (followUp.kind === 'check-in')
    return followUp.step === 'check-in-1'
      ? `Check in with ${who(followUp)}`
      : `Check in again with ${who(followUp)}`
  if (followUp.kind === 'to-do') return followUp.note
  return followUp.isOurTurn ? `Your next step with ${who(followUp)}` : `Hear from ${who(followUp)}`
}

/** The same on a surface that shows one company. */
function inShort(followUp: FollowUpFacts): string {
  const whom = followUp.person || followUp.company
  if (followUp.kind === 'thank-you') return `Thank ${whom}`
  if (followUp.kind === 'new-time') return `Ask ${whom} for a new time`
  if (followUp.kind === 'check-in')
    return `Check in ${followUp.step === 'check-in-1' ? '' : 'again '}with ${whom}`
  if (followUp.kind === 'to-do') return followUp.note
  return followUp.isOurTurn ? `Your next step with ${whom}` : `Hear from ${whom}`
}

/** What to do after a call, for the list, the notifications and the calendar file. */
export const followUps = {
  title: 'What comes next',
  none: 'After a call this lists whom to thank and when to ask again.',
  allDone: 'All done for now.',
  allDoneTitle: 'Done',
  what,
  inShort,
  /** The heading of the thank-you on the day of the call. */
  fresh: (followUp: FollowUpFacts) => `${inShort(followUp)} while it is fresh`,
  sent: 'Sent',
  done: 'Done',
  isDone: (act: string, step: string) => `${act}: ${step}`,
  laterToday: 'Later today',
  /** The fold with the others. */
  others: (rest: number, when: string) => `Then ${rest} more, the next: ${when}`,
  /** The second line of a follow-up: what to do, then what to watch. */
  how(followUp: FollowUpFacts): string {
    if (followUp.kind === 'thank-you') return `A few lines are enough. ${watch(followUp)}`
    if (followUp.kind === 'new-time')
      return `They did not come. A short, friendly letter helps most. ${watch(followUp)}`
    if (followUp.kind === 'check-in') return `No news yet? Ask how it goes. ${watch(followUp)}`
    if (followUp.kind === 'to-do') return `You noted it in the call with ${who(followUp)}.`
    return followUp.isOurTurn ? 'It is your turn.' : `The day they named. ${watch(followUp)}`
  },
  /** In place of a to-do's own words, where others may read along. */
  aToDo: (followUp: FollowUpFacts) => `A to-do from the call with ${who(followUp)}`,
  when: {
    undated: 'No day set',
    today: 'Today',
    todayAt: (time: string) => `Today, ${time}`,
    tomorrow: 'Tomorrow',
    late: (day: string) => `Was due ${day}`,
    yesterday: 'yesterday',
    done: 'Done',
  },
  move: 'Another day',
  moveTo: (step: string, when: string) => `Another day for: ${step}, ${when}`,
  dayRange: (latest: string, kept: string) =>
    `From today to ${latest}. Kept as ${kept} until then.`,
  moveBack: 'Back to the suggested day',
  calendar: 'Add to your calendar (.ics)',
  calendarFile: (company: string) => `${company || 'candid'}-follow-ups.ics`,
  /** The last notification, in place of all after the first three. */
  more: (rest: number) => `And ${count(rest, { one: 'more follow-up', other: 'more follow-ups' })}`,
}

/** What stands around every letter. It is a draft for the candidate's own mail program. */
export const letter = {
  open: 'Open the draft',
  mentions: (notes: readonly string[]) =>
    `Your draft mentions ${notes.map((note) => `“${note}”`).join(' and ')}.`,
  to: 'To',
  toWhom: (name: string, role: string) => [name || 'No name yet', role].filter(Boolean).join(', '),
  mention: 'Mention',
  personal: 'Something personal',
  mail: 'Open in your mail',
  hint: 'Opens as a draft. Nothing is sent until you send it.',
  tooLong: 'Too long for a mail link: its end would be left out. Shorten it, or copy it by hand.',
}

export const thankYou = {
  label: 'Your thank-you',
  subject: (role: string) => (role ? `Thank you: ${role}` : 'Thank you for your time'),
  greeting: (person: string) => (person ? `Hello ${person},` : 'Hello,'),
  thanks: ({ role, company, isSameDay }: Thanks) =>
    `Thank you for your time${isSameDay ? ' today' : ''}${about(role, company)}.`,
  closing: 'Kind regards',
}

/** To ask for a new time, after a call to which nobody else came. */
export const newTime = {
  label: 'Your letter',
  subject: (role: string) =>
    role ? `A new time for our call: ${role}` : 'A new time for our call',
  waitedToday: (time: string) =>
    `I was ready for our call today at ${time} and waited, but we did not meet. I hope all is well.`,
  waited: (dayAndTime: string) =>
    `I was ready for our call on ${dayAndTime} and waited, but we did not meet. I hope all is well.`,
  ask: 'Could we find a new time? I am free …',
}

interface Thanks {
  role: string
  company: string
  isSameDay: boolean
}

function about(role: string, company: string): string {
  if (role) return ` and for telling me about the role (${role})${company ? ` at ${company}` : ''}`
  return company ? ` and for telling me about ${company}` : ''
}

import { text } from '@/locales/text'
import { dayOf } from '@/method/follow-ups'
import type { DueFollowUp } from '@/storage/records/due'
import { isIn, type Mention, withMention } from './mention'
import { renamed } from './rename'

const words = text.thankYou

/** The lines of the letter that Candid writes, as they read now. */
export interface OwnLines {
  greeting: string
  thanks: string
}

/** @param endedAt when the call ended, in UTC milliseconds */
export const ownLines = (
  { person, company }: Pick<DueFollowUp, 'person' | 'company'>,
  role: string,
  endedAt: number | null,
  now: number,
): OwnLines => ({
  greeting: words.greeting(person),
  thanks: words.thanks({
    role,
    company,
    isSameDay: endedAt !== null && dayOf(endedAt) === dayOf(now),
  }),
})

/** The letter before the candidate changes it. */
export const draftOf = ({ greeting, thanks }: OwnLines): string =>
  [greeting, '', thanks, '', words.closing].join('\n')

const GREETING = '{greeting}'
const THANKS = '{thanks}'

/**
 * The letter as it is kept. An unchanged line of Candid's is kept as a placeholder, since its words may be wrong
 * later: the letter may go out the next day, to somebody else, or after the name was corrected.
 */
export const asKept = (letter: string, { greeting, thanks }: OwnLines): string =>
  lineByLine(letter, (line) => {
    if (line === greeting) return GREETING
    if (line === thanks) return THANKS
    // A line of the candidate's own may begin with a brace. It is no placeholder.
    return line.startsWith('{') ? `{${line}` : line
  })

/** The kept letter, as it reads now. */
export const asRead = (kept: string, { greeting, thanks }: OwnLines): string =>
  lineByLine(kept, (line) => {
    if (line === GREETING) return greeting
    if (line === THANKS) return thanks
    return line.startsWith('{{') ? line.slice(1) : line
  })

interface Another {
  /** The names. '' for an unknown name. */
  from: string
  to: string
  mentions: readonly Mention[]
}

/**
 * The letter for another person. The personal detail of the first person goes out of it. A greeting in the
 * candidate's own words gets the new name. Candid's own greeting changes by itself.
 */
export function forAnother(letter: string, own: OwnLines, { from, to, mentions }: Another): string {
  const [first = '', ...rest] = mentions
    .filter((mention) => mention.isPersonal && isIn(letter, mention))
    .reduce((less, mention) => withMention(less, mention, false), letter)
    .split('\n')
  return [first === own.greeting ? first : renamed(first, from, to), ...rest].join('\n')
}

const lineByLine = (lines: string, change: (line: string) => string): string =>
  lines.split('\n').map(change).join('\n')

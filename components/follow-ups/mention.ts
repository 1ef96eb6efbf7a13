import { keptNotes, type Note } from '@/storage/records/note'
import type { Person } from '@/storage/records/person'

/** Something from the call that the letter can mention. */
export interface Mention {
  id: string
  /** One line. */
  text: string
  isPersonal: boolean
}

/** What the letter can mention: the call's notes with the flag good, and the person's detail. */
export function mentionsOf(
  callId: string,
  notes: readonly Note[],
  person: Person | undefined,
): readonly Mention[] {
  const good = keptNotes(notes, callId)
    .filter(({ flag }) => flag === 'good')
    .map(({ id, text }) => ({ id, text: oneLine(text), isPersonal: false }))
  const personal = person ? [{ id: person.id, text: oneLine(person.detail), isPersonal: true }] : []
  return [...good, ...personal].filter(({ text }) => text !== '')
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const BULLET = '- '
const isMention = (line: string) => line.startsWith(BULLET)

/** Whether a letter mentions it. Only the letter itself keeps the choice. */
export const isIn = (letter: string, { text }: Mention): boolean =>
  letter.split('\n').includes(BULLET + text)

/** The letter with or without a mention. A mention is a line after the other mentions, else before the closing. */
export function withMention(letter: string, { text }: Mention, isWanted: boolean): string {
  const line = BULLET + text
  const lines = letter.split('\n')
  if (!isWanted) return withoutLine(lines, line)
  const after = lines.findLastIndex(isMention)
  if (after >= 0) return lines.toSpliced(after + 1, 0, line).join('\n')
  const closing = lines.findLastIndex((one) => one.trim() === '')
  if (closing < 0) return [...lines, '', line].join('\n')
  return lines.toSpliced(closing, 0, '', line).join('\n')
}

function withoutLine(lines: readonly string[], line: string): string {
  const at = lines.indexOf(line)
  if (at < 0) return lines.join('\n')
  const isLast = lines.filter(isMention).length === 1
  // The empty line before the last mention goes with it.
  const from = isLast && lines[at - 1] === '' ? at - 1 : at
  return lines.toSpliced(from, at - from + 1).join('\n')
}

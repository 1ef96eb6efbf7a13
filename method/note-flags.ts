export const noteFlags = ['good', 'bad', 'pay', 'todo'] as const

export type NoteFlag = (typeof noteFlags)[number]

/** Typed before a note, with a space after it, each flags the note. */
export const flagSigns: Readonly<Record<NoteFlag, string>> = {
  good: '+',
  bad: '-',
  pay: '$',
  todo: '>',
}

export interface FlaggedText {
  flag: NoteFlag | null
  text: string
}

/**
 * Reads the flag of a note as it was typed: "+ growing 30 %" is good, and says "growing 30 %".
 *
 * A sign counts only as the first character, with a space and some text behind it. Otherwise it is a part of the note:
 * "-5 % churn", "$120k", "+49 170 …", ">100 people", ">" alone. Call this function once, with what was typed. A stored
 * text may begin with a sign.
 */
export function readFlag(text: string): FlaggedText {
  const flag = noteFlags.find((candidate) => text.startsWith(`${flagSigns[candidate]} `))
  if (flag === undefined) return { flag: null, text }

  const note = text.slice(flagSigns[flag].length).trimStart()
  return note === '' ? { flag: null, text } : { flag, text: note }
}

/** The flag that a text in the note box begins with, also before its first word. Null for none. */
export const flagBegun = (text: string): NoteFlag | null =>
  noteFlags.find((flag) => text === flagSigns[flag] || text.startsWith(`${flagSigns[flag]} `)) ??
  null

/** The text behind the flag that it begins with. The whole text without a flag. */
export function behindFlag(text: string): string {
  const flag = flagBegun(text)
  return flag === null ? text : text.slice(flagSigns[flag].length).trimStart()
}

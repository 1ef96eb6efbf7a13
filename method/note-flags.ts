export const noteFlags = ['good', 'bad', 'pay', 'todo'] as const

export type NoteFlag = (typeof noteFlags)[number]

/** What is typed before a note, with a space after it, to flag it without leaving the keyboard. */
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
 * Reads the flag off a note as it was typed: "+ growing 30 %" is good, and says "growing 30 %".
 *
 * A sign counts only as the very first character, with a space and some text behind it. What
 * merely begins like one ("-5 % churn", "$120k", "+49 170 …", ">100 people", a lone ">") is part
 * of the note and is given back untouched. To be called once, on what was typed; stored text may
 * rightly begin with a sign.
 */
export function readFlag(text: string): FlaggedText {
  const flag = noteFlags.find((candidate) => text.startsWith(`${flagSigns[candidate]} `))
  if (flag === undefined) return { flag: null, text }

  const note = text.slice(flagSigns[flag].length).trimStart()
  return note === '' ? { flag: null, text } : { flag, text: note }
}

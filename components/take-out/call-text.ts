import { type Line, storyOf } from '@/components/shared/call-story'
import { headingOf, notesOf } from '@/components/shared/company-record'
import { clockTime } from '@/components/ui/time'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { Dossier } from '@/storage/records/dossier'
import type { Note } from '@/storage/records/note'
import { itemOf, joined, lineOf } from './markdown-text'

const words = text.history

export interface CallTextOptions {
  /** How deep the heading of the call stands: 1 for a text of its own. */
  level: number
  /** Whether what is about pay is in it. */
  pay: boolean
  /** What becomes of each text that was typed, before its signs are escaped. */
  typed?: (text: string) => string
}

const asTyped = (said: string): string => said

/**
 * All that is known of one call, as Markdown: what was decided, promised and learned, and the notes with their times and
 * flags. Without pay, a line says what is left out.
 */
export function callText(
  dossier: Dossier,
  callId: string,
  { level, pay, typed = asTyped }: CallTextOptions,
): string {
  const call = dossier.calls.find(({ id }) => id === callId)
  const story = storyOf(dossier, callId)
  const line = (one: Line) => storyLine(one, typed)
  const title = (deeper: number, of: string) => `${'#'.repeat(level + deeper)} ${of}`
  const part = (of: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${title(1, of)}\n\n${lines.join('\n')}`
  const { kept, drafts } = notesOf(dossier.notes, callId)
  const noted = (notes: readonly Note[]) =>
    notes.map((note) =>
      note.flag === 'pay' && !pay ? `- ${pages.takeOut.payLeftOut}` : noteLine(note, typed),
    )
  const parts = [
    part(words.judged, story.judged.map(line)),
    part(words.promised, story.promised.map(line)),
    part(words.open, story.open.map(line)),
    part(
      words.pay,
      pay || story.pay.length === 0 ? story.pay.map(line) : [`- ${pages.takeOut.payLeftOut}`],
    ),
    part(words.said, story.said.map(line)),
    part(words.notes, noted(kept)),
    part(words.drafts, noted(drafts)),
  ].filter((one) => one !== '')
  const heading = title(0, call ? headingOf(call) : words.otherNotes)
  return joined([heading, ...(parts.length === 0 ? [words.nothing] : parts)])
}

const storyLine = ({ title, words: said }: Line, typed: (text: string) => string): string =>
  itemOf(typed(said), `**${lineOf(typed(title))}**: `)

/** "- 4:07 (To do) send the link" */
function noteLine({ at, flag, text: noted }: Note, typed: (text: string) => string): string {
  const before = [at === null ? '' : clockTime(at), flag === null ? '' : `(${text.flags[flag]})`]
  return itemOf(
    typed(noted),
    [...before, ''].filter((one, index) => one !== '' || index === 2).join(' '),
  )
}

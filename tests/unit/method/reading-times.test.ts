import { it } from 'vitest'
import { holdsLines, withLines, withoutLines } from '@/components/shared/lines-in-text'
import { mailLink } from '@/components/follow-ups/mail'
import { mentionsOf } from '@/components/follow-ups/mention'
import { inOneLine } from '@/components/ui/one-line'
import { text } from '@/locales/text'
import { parseRange, rangeIn, yearsIn } from '@/locales/readings'
import { readingWords } from '@/locales/standalone'
import { meetingOfLink } from '@/meetings/link'
import { cleanTitle } from '@/meetings/title'
import { parseCalendarDate } from '@/method/follow-ups'
import { isCurrencySign, parseAmount } from '@/method/money'
import { readFlag } from '@/method/note-flags'
import { parsePairs } from '@/method/pairs'
import { pointsOf } from '@/method/points'
import { routeOf } from '@/entrypoints/workspace/route'
import { expectLinear } from '../linear'
import { noteRow } from '../rows'

/** Everything that reads a text which a person, a mail or a page wrote. */
const readings: Record<string, (written: string) => unknown> = {
  parseRange,
  rangeIn,
  yearsIn,
  parseAmount,
  isCurrencySign,
  readFlag,
  parsePairs,
  pointsOf,
  parseCalendarDate,
  cleanTitle,
  meetingOfLink,
  inOneLine,
  withLines: (written) => withLines(written, 'a line'),
  holdsLines: (written) => holdsLines(written, written.slice(0, written.length / 2)),
  withoutLines: (written) => withoutLines(written, written.slice(0, written.length / 2)),
  recruiting: (written) => readingWords.recruiting.test(written),
  mail: (written) => mailLink({ to: written, subject: written, body: written }),
  mentions: (written) => mentionsOf('call', [noteRow(written, { flag: 'good' })], undefined),
  said: (written) => text.findings.fields['role-years'].said?.(written),
  route: (written) => routeOf(`#company/${written.replaceAll('%', '')}`),
}

const fillers = [
  ' ',
  '\t',
  '\n',
  '\r',
  ' \n',
  '\u200b',
  '7',
  'a',
  'é',
  '.',
  ',',
  '-',
  '–',
  '$',
  '€',
  'k',
  '>',
  '→',
  '|',
  "'",
  '7 ',
  '7,',
  '7.',
  '7-',
  '7:7',
  '000 ',
  '1,000',
  ',7',
  '70-85 ',
  '70k',
  '70 to ',
  '70 and ',
  '7 7a ',
  '-7',
  'between ',
  'from ',
  'to ',
  'or ',
  'pay ',
  'per ',
  'maybe ',
  ', maybe',
  'about ',
  'year ',
  '3 years ',
  '3 y',
  'and a half ',
  '½',
  'a → b',
  ' ->',
  '- ',
  '. ',
  '$7',
  'USD ',
  'people ',
  'head ',
  '😀',
  'practice:',
]
/** What stands before the filler and behind it. */
const frames = [
  ['', ''],
  ['', 'x'],
  ['7', 'x7'],
  ['3 years', 'x 4 years'],
  ['3 years -', 'x 4 years'],
  ['70', '-85k'],
  ['pay between 70', 'and 85x'],
  ['https://meet.google.com/', 'x'],
] as const

it.each(Object.entries(readings))(
  'the time of %s grows with the length of the text, not with its square',
  (_, read) => {
    for (const filler of fillers)
      for (const [before, behind] of frames) {
        const prepare = (letters: number) => {
          const written = before + filler.repeat(letters / filler.length) + behind
          return () => read(written)
        }
        expectLinear(prepare, 12_000, JSON.stringify([before, filler, behind]))
      }
  },
  60_000,
)

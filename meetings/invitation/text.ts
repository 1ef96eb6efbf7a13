import { companyIn, roleIn } from './company-in-text'
import { dialIn } from './dial-in'
import { linkIn } from './link-in'
import { peopleIn } from './people'
import { type MeetingRead, type Read, type Surroundings } from './shape'
import { whenInText } from './when-in-text'

/** More letters of a title are no title. */
const LONGEST_LINE = 500

const title =
  /^[\s>*]{0,8}(?:subject|title|event(?: name| type)?|what|meeting(?: title)?|topic)\s{0,3}:\s{0,3}(.{1,500})$/im
const prefix =
  /^(?:(?:re|fwd?|updated invitation(?: with note)?|invitation|accepted|new event|canceled event|cancell?ed(?: event)?)\s{0,2}:\s{0,3})/i
const cancelled =
  /^[\s>*]{0,8}(?:(?:subject|title)\s{0,3}:\s{0,3})?(?:canceled|cancelled)(?: event)?\s{0,2}:/im
const lasts = /(?<![\d.,:])(\d{1,3})(?:\s|-)?(min(?:ute)?s?|hours?|hrs?|h)\b/i

/** Reads a mail or another text as an invitation to one meeting. */
export function readText(pasted: string, around: Surroundings): MeetingRead {
  const text = pasted.replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
  const texts: Read<string>[] = [{ value: text, from: 'text' }]
  const when = whenInText(text, around)
  const people = peopleIn(text, 'text')
  const named = titleIn(text)
  return {
    title: named,
    company: companyIn(named ? [named, ...texts] : texts, people),
    role: roleIn(texts),
    when: when && { value: when.when, from: 'text' },
    minutes: minutesOf(when?.minutes ?? null, text),
    link: linkIn(texts),
    people,
    ...dialIn(texts),
    uid: null,
    sequence: 0,
    isCancelled: cancelled.test(text),
    repeats: 'no',
    text: pasted.trim(),
  }
}

function titleIn(text: string): Read<string> | null {
  const [, written = ''] = title.exec(text) ?? []
  // Google puts the time behind the title: "Invitation: Intro call @ Tue Dec 1, 2026 2pm".
  const value = bare(written).split(' @ ', 1)[0]?.trim() ?? ''
  return value !== '' && value.length <= LONGEST_LINE ? { value, from: 'text' } : null
}

const bare = (written: string): string => written.replace(prefix, '').replace(prefix, '').trim()

function minutesOf(span: number | null, text: string): Read<number> | null {
  if (span !== null) return { value: span, from: 'text' }
  const [, figure, unit = ''] = lasts.exec(text) ?? []
  const minutes = Number(figure ?? 0) * (/^h/i.test(unit) ? 60 : 1)
  return minutes === 0 ? null : { value: minutes, from: 'text' }
}

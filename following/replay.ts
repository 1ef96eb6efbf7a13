import { createFollower, type Classify, PAUSE_MS, type Spotted } from './follower'

/** Some words of the captions. Times are milliseconds from the beginning. */
export interface Cue {
  from: number
  to: number
  text: string
}

const range = /^\s*((?:\d+:)?\d+:\d+[.,]\d+)\s*-->\s*((?:\d+:)?\d+:\d+[.,]\d+)/
const timed = /^\s*\[?((?:\d+:){0,2}\d+(?:[.,]\d+)?)\]?s?[\s,;]+(.*)$/

const millisecondsOf = (time: string) =>
  1000 *
  time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)

/**
 * The captions in a text: WebVTT, SubRip, or lines that begin with a time in seconds or minutes. A line that begins with
 * all of the line before it is that line, as it grows.
 */
export function captionsIn(text: string): Cue[] {
  const lines = text.split(/\r?\n/)
  return lines.some((line) => range.test(line)) ? subtitlesIn(lines) : timedLinesIn(lines)
}

function subtitlesIn(lines: readonly string[]): Cue[] {
  const cues: Cue[] = []
  let isInside = false
  for (const line of lines) {
    const [, from, to] = range.exec(line) ?? []
    const last = cues.at(-1)
    if (from !== undefined && to !== undefined) {
      cues.push({ from: millisecondsOf(from), to: millisecondsOf(to), text: '' })
      isInside = true
    } else if (line.trim() === '') isInside = false
    else if (isInside && last)
      last.text = `${last.text} ${line.replaceAll(/<[^>]*>/g, '').trim()}`.trim()
  }
  return cues
}

function timedLinesIn(lines: readonly string[]): Cue[] {
  const cues: Cue[] = []
  let before = ''
  for (const line of lines) {
    const [, time, said] = timed.exec(line) ?? []
    if (time === undefined || said === undefined) continue
    const at = millisecondsOf(time)
    const isGrown = before !== '' && said.startsWith(before)
    cues.push({ from: at, to: at, text: isGrown ? said.slice(before.length).trim() : said })
    before = said
  }
  return cues
}

/** The captions change about three times a second. */
const EVERY_MS = 330
/** A page sends so many characters at most. */
const MOST_HEARD = 400

/** Shows captions word by word as a call page does, and gives all that is spotted in them. */
export function replay(cues: readonly Cue[], classify: Classify): Spotted[] {
  const follower = createFollower(classify)
  const words = cues
    .flatMap(({ from, to, text }) => {
      const parts = text.split(/\s+/).filter((part) => part !== '')
      return parts.map((word, n) => ({ word, at: from + ((to - from) * (n + 1)) / parts.length }))
    })
    .toSorted((one, other) => one.at - other.at)
  const spotted: Spotted[] = []
  const end = (words.at(-1)?.at ?? 0) + 2 * PAUSE_MS
  let shown = ''
  for (let now = words[0]?.at ?? 0, next = 0; now <= end; now += EVERY_MS) {
    for (let word = words[next]; word && word.at <= now; word = words[(next += 1)])
      shown = `${shown} ${word.word}`.slice(-2 * MOST_HEARD)
    const text = shown.slice(-MOST_HEARD).replace(/^\S*\s/, '')
    const found = follower.hear({ text, isOwn: false }, now)
    if (found) spotted.push(found)
  }
  return spotted
}

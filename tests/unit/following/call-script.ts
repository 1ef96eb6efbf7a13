import type { Cue } from '@/following/replay'
import type { Spotted } from '@/following/follower'

/** A line of a call as it is said. `id` is what its end asks. */
export interface Line extends Cue {
  id: string | null
}

const WORDS_A_SECOND = 2.6
/** The candidate answers a question for so many milliseconds at least. */
const ANSWER = 6000

/** The lines of a script, one after another; a line that asks begins with its class in brackets. */
export function linesOf(script: string, heard: (text: string) => string = (text) => text): Line[] {
  let from = 0
  return script
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, id = null, said = line] = /^\[([\w-]+)\] (.*)$/.exec(line) ?? []
      const text = heard(said)
      const to = from + (text.split(' ').length / WORDS_A_SECOND) * 1000
      const spoken = { id, text, from, to }
      from = to + (id === null ? 2000 : ANSWER)
      return spoken
    })
}

/** A recogniser that gets one word in twenty wrong. */
export function mishearing(random: () => number, vocabulary: readonly string[]) {
  const another = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? ''
  return (text: string): string =>
    text
      .split(' ')
      .flatMap((word) => {
        if (random() >= 0.05) return [word]
        const kind = random()
        if (kind < 0.3) return []
        return kind < 0.8 ? [another()] : [word, another()]
      })
      .join(' ')
}

/** How long after a question was over it may be heard. Milliseconds. */
const LATEST = 1000

/** Which questions were heard in time, and what was heard of which nothing was said. */
export function compared(lines: readonly Line[], spotted: readonly Spotted[]) {
  const asked = lines.filter(({ id }) => id !== null)
  const isOf = (line: Line, { id, at }: Spotted, latest: number) =>
    line.id === id && at >= line.from && at <= line.to + latest
  const inTime = asked.filter((line) => spotted.some((one) => isOf(line, one, LATEST)))
  const wrong = spotted.filter((one) => !asked.some((line) => isOf(line, one, ANSWER)))
  return { asked, inTime, wrong }
}

/** Stands for the Enter that keeps a note, in a text that is one line. */
export const ENTER = '⏎'

/** A loss may cost at most this many milliseconds of typing that was not acknowledged. */
export const UNACKNOWLEDGED_MS = 500

/** A note that was said to be on disk: by the answer to a command, or by the state line. */
export interface Acknowledged {
  /** The number of notes that were kept before it. */
  note: number
  text: string
  kept: boolean
}

/** What is missing after the end of a browser, a frame or a page. */
export interface Loss {
  /** Characters that were acknowledged and are gone. */
  acknowledged: number
  /** How long before the end the first missing key was pressed; 0 when none is missing. */
  ms: number
  /** What is there now but was not typed in this way: text twice, or in another order. */
  strange: string
}

/**
 * What was typed, when each key was pressed, and how much was acknowledged. The text is one line: the kept notes, then
 * the draft.
 */
export class Transcript {
  #text = ''
  #pressedAt: number[] = []
  #acknowledged = 0
  #atRiskMs = 0
  #words = 0
  #rest = ''

  get text(): string {
    return this.#text
  }

  /** The longest time that a key waited for its acknowledgement. A kill at the worst moment costs this much. */
  get atRiskMs(): number {
    return this.#atRiskMs
  }

  /** The next key: words are numbered, and Enter comes after every third. */
  nextKey(): string {
    if (this.#rest === '') {
      this.#words += 1
      this.#rest = `${String(this.#words).padStart(4, '0')}${this.#words % 3 === 0 ? ENTER : ' '}`
    }
    const key = this.#rest.charAt(0)
    this.#rest = this.#rest.slice(1)
    return key
  }

  /** Must be called before the key is sent: the time counts from the moment the candidate presses it. */
  press(key: string, at: number): void {
    this.#text += key
    this.#pressedAt.push(at)
  }

  /** @throws when something was acknowledged that was never typed */
  acknowledge({ note, text, kept }: Acknowledged, at: number): void {
    const said = `${text}${kept ? ENTER : ''}`
    const start = this.#startOf(note)
    if (!this.#text.startsWith(said, start))
      throw new Error(`Note ${note} was acknowledged as “${said}”, which was not typed`)
    const end = start + said.length
    if (end <= this.#acknowledged) return
    this.#atRiskMs = Math.max(this.#atRiskMs, at - (this.#pressedAt[this.#acknowledged] ?? at))
    this.#acknowledged = end
  }

  #startOf(note: number): number {
    const before = this.#text.split(ENTER).slice(0, note)
    return before.reduce((length, text) => length + text.length + 1, 0)
  }

  /** Compares the transcript with the text that is found after the end at `endedAt`. */
  lossOf(found: string, endedAt: number): Loss {
    let same = 0
    while (same < this.#text.length && this.#text[same] === found[same]) same += 1
    const missingSince = this.#pressedAt[same]
    return {
      acknowledged: Math.max(0, this.#acknowledged - same),
      ms: missingSince === undefined ? 0 : Math.max(0, endedAt - missingSince),
      strange: found.slice(same),
    }
  }

  /** Starts again from the text that was found. All of it is on disk and must stay. */
  goOnFrom(found: string): void {
    this.#text = found
    this.#pressedAt = Array.from(found, () => 0)
    this.#acknowledged = found.length
    this.#atRiskMs = 0
    this.#rest = ''
  }
}

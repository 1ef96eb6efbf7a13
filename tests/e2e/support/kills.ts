import { setTimeout as pause } from 'node:timers/promises'
import type { Cookies } from '../browser'
import { openKillable } from './kill'
import { beginTyping, type Notepad } from './notepad'
import { type Loss, Transcript } from './transcript'

/** One kill, and what was found after it. */
export interface Kill extends Loss {
  number: number
  cookies: Cookies
  /** Keys pressed before it. */
  typed: number
  /** Milliseconds of typing that a kill at the worst moment costs. */
  atRisk: number
  /** What Candid said of a repaired loss, or '' if it said nothing. */
  recovery: string
}

type Ended = Pick<Kill, 'number' | 'cookies' | 'typed' | 'atRisk'> & { at: number }

/** Milliseconds of typing before a kill. */
const SHORTEST = 600
const LONGEST = 2400

/**
 * Types and kills the browser again and again. All kills use one profile, so each also puts the earlier
 * notes at risk. Third-party cookies are blocked and allowed in turn. Half of the kills come right after an
 * acknowledgement, the others at any moment.
 */
export async function* killRepeatedly(
  profile: string,
  notepad: Notepad,
  kills: number,
): AsyncGenerator<Kill> {
  const transcript = new Transcript()
  let ended: Ended | undefined
  for (let number = 1; number <= kills + 1; number += 1) {
    const cookies = number % 2 === 0 ? 'allowed' : 'blocked'
    const browser = await openKillable(profile, cookies)
    try {
      const open = await notepad.open(browser.context)
      const found = await open.read()
      if (ended) yield { ...ended, ...transcript.lossOf(found, ended.at), recovery: open.recovery }
      transcript.goOnFrom(found)
      if (number <= kills) {
        const typist = await beginTyping(open, transcript)
        await pause(SHORTEST + Math.random() * (LONGEST - SHORTEST))
        if (number % 4 < 2) await typist.acknowledgement()
        ended = {
          number,
          cookies,
          at: typist.stop(),
          typed: transcript.text.length - found.length,
          atRisk: transcript.atRiskMs,
        }
        await browser.kill()
        await typist.done
      }
    } finally {
      await browser.kill()
    }
  }
}

/** One line for each kill, to be read during a long run. */
export function describe(kill: Kill): string {
  const lost = `${kill.acknowledged} acknowledged lost, ${kill.ms} ms of typing lost (of ${kill.atRisk} at risk)`
  const strange = kill.strange && `, strange: “${kill.strange.slice(0, 80)}”`
  const recovery = kill.recovery && `, recovered: ${kill.recovery}`
  return `kill ${kill.number}: ${kill.typed} keys (cookies ${kill.cookies}), ${lost}${strange}${recovery}`
}

export function summarise(kills: Kill[]): string {
  const lost = kills.reduce((total, { acknowledged }) => total + acknowledged, 0)
  const worst = Math.max(0, ...kills.map(({ ms }) => ms))
  const atRisk = Math.max(0, ...kills.map((kill) => kill.atRisk))
  const recovered = kills.filter(({ recovery }) => recovery !== '').length
  return [
    `${kills.length} kills`,
    `${kills.reduce((total, { typed }) => total + typed, 0)} keys typed`,
    `${lost} acknowledged characters lost`,
    `at most ${worst} ms of unacknowledged typing lost; at the worst moment it would have been ${atRisk} ms`,
    `${recovered} times the data was found damaged and was restored`,
  ].join('\n')
}

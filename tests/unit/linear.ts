import { expect } from 'vitest'

/** Milliseconds. So much more or less says nothing. */
const NOISE = 2
/** For an input four times as long, what is linear takes four times as long, and what is quadratic sixteen times. */
const MOST = 9
/** Other work on the machine may spoil some tries. It does not spoil all. */
const TRIES = 5

function timeOf(act: () => unknown): number {
  const begun = performance.now()
  act()
  return performance.now() - begun + NOISE
}

/**
 * Expects that the time of an act grows with the length of its input, not with its square.
 *
 * @param prepare makes the act for an input of that length. It is not timed.
 * @param longest the longer of the two lengths that are compared. The other one is a quarter of it.
 * @param hint what a failure is reported with
 */
export function expectLinear(
  prepare: (length: number) => () => unknown,
  longest: number,
  hint?: string,
): void {
  const short = prepare(longest / 4)
  const long = prepare(longest)
  let least = Infinity
  for (let tries = 0; tries < TRIES && least >= MOST; tries += 1)
    least = Math.min(least, timeOf(long) / timeOf(short))
  expect(least, hint).toBeLessThan(MOST)
}

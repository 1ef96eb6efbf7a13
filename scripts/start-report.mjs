// @ts-check
import { stripVTControlCharacters } from 'node:util'

/** An error whose message is for the person at the keyboard. It is printed without a stack. */
export class StartError extends Error {}

/**
 * What the panel shows of a call, as a person reads it there.
 * @typedef {object} Shown
 * @property {string} company with the role and the person
 * @property {string[]} points what is prepared for the one question
 * @property {string[]} prompts each question with a mark, and its marks
 * @property {string[]} ticks each ticked item with its time
 * @property {string[]} notes the oldest first
 */

/** @type {Record<keyof Shown, string>} */
const parts = {
  company: 'the company',
  points: 'the points',
  prompts: 'the marked prompts',
  ticks: 'the ticked items',
  notes: 'the notes',
}

/** @param {string | string[]} value */
const quoted = (value) => `“${[value].flat().join('; ')}”`

/**
 * The differences between the two, one sentence each.
 * @param {Shown} before
 * @param {Shown} after
 */
export function differences(before, after) {
  const names = /** @type {(keyof Shown)[]} */ (Object.keys(parts))
  return names
    .filter((name) => quoted(before[name]) !== quoted(after[name]))
    .map((name) => `${parts[name]} read ${quoted(after[name])} instead of ${quoted(before[name])}`)
}

/**
 * One line each of what was marked, ticked and kept.
 * @param {Shown} shown
 */
export function linesOf({ points, prompts, ticks, notes }) {
  return [
    `points written: ${points.join('; ')}`,
    `prompts marked: ${prompts.join('; ')}`,
    `ticked: ${ticks.join('; ')}`,
    `notes kept: ${notes.join('; ')}`,
  ]
}

/**
 * @param {Shown} shown
 * @returns {string} the same in numbers
 */
export function countsOf({ company, points, prompts, ticks, notes }) {
  const amounts = [
    `points ${points.length}`,
    `marked prompts ${prompts.length}`,
    `ticks ${ticks.length}`,
    `notes ${notes.length}`,
  ]
  return `${company}; ${amounts.join(', ')}`
}

/**
 * The keyboard commands of the built extension, as one line.
 * @param {{ commands?: Record<string, { suggested_key?: { default?: string }, description?: string }> }} manifest
 */
export function shortcutsOf({ commands = {} }) {
  return Object.values(commands)
    .map(({ suggested_key: key, description }) => `${key?.default}: ${description}`)
    .join('; ')
}

/**
 * An error in one line. Playwright names what it waited for in a later line of the message.
 * @param {unknown} error
 */
export function firstLine(error) {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const [first = ''] = lines.split('\n', 1)
  const waited = /waiting for .+/.exec(lines)?.[0]
  return waited && !first.includes(waited) ? `${first} (${waited})` : first
}

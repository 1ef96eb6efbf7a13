import { describe, expect, test } from 'vitest'
import { hasDisplay } from '@/scripts/start-browser.mjs'
import { countsOf, differences, firstLine, linesOf, shortcutsOf } from '@/scripts/start-report.mjs'

const shown = {
  company: 'Northwind Rail · Mara Lindqvist · Data engineer',
  points: ['I take one of your trains every day'],
  prompts: ['Why us? Answered 0:03', 'What about the team? Asked 0:06'],
  ticks: ['Used their name 0:01'],
  notes: ['0:02 + Good profitable since last year'],
}

describe('a display to open a window on', () => {
  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('is there on %s with %o: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected)
  })
})

describe('what a restart of the browser has changed', () => {
  test('is nothing when everything reads as before', () => {
    expect(differences(shown, structuredClone(shown))).toEqual([])
  })

  test('names a note that is gone', () => {
    expect(differences(shown, { ...shown, notes: [] })).toEqual([
      'the notes read “” instead of “0:02 + Good profitable since last year”',
    ])
  })

  test('names each part that differs', () => {
    const other = { ...shown, company: 'Acme', ticks: ['Used their name 0:09'] }
    expect(differences(shown, other).map((line) => line.split(' read ')[0])).toEqual([
      'the company',
      'the ticked items',
    ])
  })
})

test('every mark, tick and note is printed as the panel shows it', () => {
  expect(linesOf(shown)).toContain(
    'prompts marked: Why us? Answered 0:03; What about the team? Asked 0:06',
  )
  expect(linesOf(shown)).toContain('notes kept: 0:02 + Good profitable since last year')
  expect(countsOf(shown)).toBe(
    'Northwind Rail · Mara Lindqvist · Data engineer; points 1, marked prompts 2, ticks 1, notes 1',
  )
})

test('the keyboard commands are those of the built extension', () => {
  const toggle = { suggested_key: { default: 'Alt+Shift+K' }, description: 'Open or collapse' }
  const note = { suggested_key: { default: 'Alt+Shift+N' }, description: 'Jump to the note box' }
  expect(shortcutsOf({ commands: { toggle, note } })).toBe(
    'Alt+Shift+K: Open or collapse; Alt+Shift+N: Jump to the note box',
  )
})

test('a step that failed says in one line what it waited for', () => {
  const error = new Error(
    "locator.waitFor: Timeout exceeded.\nCall log:\n\u001B[2m  - waiting for getByRole('timer')\u001B[22m\n",
  )
  expect(firstLine(error)).toBe(
    "locator.waitFor: Timeout exceeded. (waiting for getByRole('timer'))",
  )
  expect(firstLine(new Error('nothing came\nand more'))).toBe('nothing came')
})

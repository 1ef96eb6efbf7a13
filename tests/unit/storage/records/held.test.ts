import { describe, expect, it } from 'vitest'
import { CHOSEN_MS, SURELY_OVER_MS } from '@/storage/records/at-hand'
import type { Call } from '@/storage/records/call'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import { heldUnended, isUntouched } from '@/storage/records/held'
import { callRow, findingRow, markRow, noteRow } from '../../rows'

const MINUTE = 60_000
const start = Date.UTC(2026, 9, 14, 9)
const running = callRow({ createdAt: start, startedAt: start, plannedMinutes: 25 })
const held = (call: Call, rows: Partial<Dossier>, now: number) =>
  heldUnended(call, { ...emptyDossier(), ...rows }, now)

describe('a call that nobody ended', () => {
  it('goes on until it is surely over, and then has the planned length', () => {
    const over = start + SURELY_OVER_MS
    expect(held(running, {}, over - 1)).toBeNull()
    expect(held(running, {}, over)).toEqual({ startedAt: start, endedAt: start + 25 * MINUTE })
  })

  const touched = start + 40 * MINUTE
  const signs: [string, Partial<Dossier>][] = [
    ['a note', { notes: [noteRow('', { createdAt: touched })] }],
    ['a mark', { marks: [markRow('asked', 'x', { markedAt: touched })] }],
    ['a finding', { findings: [findingRow('next-date', 'soon', { updatedAt: touched })] }],
  ]
  it.each(signs)(
    'goes on as long as %s was made lately, and after that ends at its time',
    (_, rows) => {
      expect(held(running, rows, start + SURELY_OVER_MS)).toBeNull()
      expect(held(running, rows, touched + SURELY_OVER_MS - 1)).toBeNull()
      expect(held(running, rows, touched + SURELY_OVER_MS)).toEqual({
        startedAt: start,
        endedAt: touched,
      })
    },
  )

  it('is over even if something was noted in another call, or was deleted', () => {
    const elsewhere = { callId: 'other', createdAt: touched, markedAt: touched, updatedAt: touched }
    const rows = {
      notes: [noteRow('', elsewhere), noteRow('', { createdAt: touched, deletedAt: touched })],
      marks: [markRow('asked', 'x', elsewhere)],
      findings: [findingRow('next-date', 'soon', elsewhere)],
    }
    expect(held(running, rows, start + SURELY_OVER_MS)).not.toBeNull()
  })
})

describe('a call by phone that nobody started', () => {
  const chosen = callRow({ createdAt: start })
  const notes = [noteRow('', { createdAt: start + 5 * MINUTE })]

  it('begins with its first note', () => {
    expect(held(chosen, { notes }, start + 5 * MINUTE + CHOSEN_MS)).toEqual({
      startedAt: start + 5 * MINUTE,
      endedAt: start + 30 * MINUTE,
    })
  })

  it('did not take place if nothing was noted in it', () => {
    expect(held(chosen, {}, start + 2 * CHOSEN_MS)).toBeNull()
  })

  it('has no beginning in notes made long before its planned time', () => {
    const planned = callRow({ createdAt: 0, plannedAt: start + 60 * MINUTE })
    expect(held(planned, { notes }, start + 2 * CHOSEN_MS)).toBeNull()
  })
})

describe('a call is untouched', () => {
  const of = (rows: Partial<Dossier>) => isUntouched(running, { ...emptyDossier(), ...rows })

  it('while nothing was written, marked or learned in it by hand', () => {
    expect(of({})).toBe(true)
    expect(of({ notes: [noteRow('')], findings: [findingRow('next-date', '')] })).toBe(true)
    expect(of({ marks: [markRow('phase', 'x'), markRow('cued', 'x')] })).toBe(true)
    expect(of({ marks: [markRow('asked', 'x', { on: false })] })).toBe(true)
  })

  it('no longer after something was written, marked or learned', () => {
    expect(of({ notes: [noteRow('Hello')] })).toBe(false)
    expect(of({ marks: [markRow('asked', 'x')] })).toBe(false)
    expect(of({ findings: [findingRow('next-date', 'soon')] })).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stages } from '@/method/stages'
import { mergeCopies } from '@/storage/one-file/merge-copies'
import { companyCommands, joinedStageDates, stageSince } from '@/storage/records/company'
import { companyRow } from '../../rows'

const create = companyCommands['company.create'].apply
const edit = companyCommands['company.edit'].apply
const acme = create(undefined, { companyId: 'acme', name: 'Acme', role: '', now: 5 })!

describe('a change of the stage', () => {
  it('keeps its date, beside that on which the company was added', () => {
    const moved = edit(acme, { companyId: 'acme', stage: 'offer', now: 9 })
    expect(moved?.stageDates).toEqual([
      { stage: 'pre-interview', at: 5 },
      { stage: 'offer', at: 9 },
    ])
    expect(stageSince(moved!, 'offer')).toBe(9)
    expect(stageSince(moved!, 'closed')).toBeNull()
  })

  it('counts once if it is sent again', () => {
    const moved = edit(acme, { companyId: 'acme', stage: 'offer', now: 9 })
    expect(edit(moved, { companyId: 'acme', stage: 'offer', now: 9 })).toEqual(moved)
  })

  it('of a sender that gives no time has no date', () => {
    const moved = edit(acme, { companyId: 'acme', stage: 'offer' })
    expect(moved?.stageDates).toEqual(acme.stageDates)
    expect(moved?.stage).toBe('offer')
  })
})

it('another name keeps the dates as they are', () => {
  const named = edit(acme, { companyId: 'acme', name: 'Acme Inc.', now: 9 })
  expect(named?.stageDates).toBe(acme.stageDates)
})

const dates = fc.array(
  fc.record({ stage: fc.constantFrom(...stages), at: fc.integer({ min: 0, max: 9 }) }),
)

it('two copies keep the dates of both, each once', () => {
  fc.assert(
    fc.property(dates, dates, (one, other) => {
      const joined = joinedStageDates(one, other)
      expect(joined).toEqual(expect.arrayContaining([...one, ...other]))
      expect(joinedStageDates(joined, other)).toEqual(joined)
      const here = companyRow({ stageDates: one })
      const merged = mergeCopies('companies', here, companyRow({ stageDates: other }))
      expect(mergeCopies('companies', merged, companyRow({ stageDates: other }))).toBe(merged)
    }),
  )
})

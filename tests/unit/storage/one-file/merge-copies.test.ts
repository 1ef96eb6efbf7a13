import { describe, expect, it } from 'vitest'
import { bringIn } from '@/storage/one-file/bring-in'
import { mergeCopies } from '@/storage/one-file/merge-copies'
import { previewFile } from '@/storage/one-file/preview'
import type { Dossier } from '@/storage/records/dossier'
import {
  answerRow,
  callRow,
  companyRow,
  findingRow,
  markRow,
  noteRow,
  personRow,
  questionRow,
  salaryRow,
  sittingRow,
} from '../../rows'
import { databaseOf, fileOf, recordsIn, unnumbered } from './databases'

describe('two copies of one record', () => {
  it('keep the lines of both', () => {
    const here = noteRow('team of six\nmanager is Priya\nTurku')
    const there = noteRow('team of six\nbonus paid\nTurku')
    const merged = mergeCopies('notes', here, there)
    expect(merged.text).toBe('team of six\nmanager is Priya\nbonus paid\nTurku')
    expect(mergeCopies('notes', merged, there)).toBe(merged)
    expect(mergeCopies('notes', there, merged).text).toBe(merged.text)
  })

  it('keep the names of both in one line', () => {
    const [here, there] = [personRow({ name: 'Priya' }), personRow({ name: 'Dr. Priya Rao' })]
    const merged = mergeCopies('people', here, there)
    expect(merged.name).toBe('Priya / Dr. Priya Rao')
    expect(mergeCopies('people', there, merged).name).toBe(merged.name)
    expect(mergeCopies('people', personRow(), there).name).toBe('Dr. Priya Rao')
  })

  it('keep the choice that was made later', () => {
    const [here, there] = [
      findingRow('vibe', 'yes', { updatedAt: 2 }),
      findingRow('vibe', 'no', { updatedAt: 1 }),
    ]
    expect(mergeCopies('findings', here, there)).toBe(here)
    expect(mergeCopies('findings', there, here).text).toBe('yes')
    expect(mergeCopies('findings', findingRow('vibe', ''), there).text).toBe('no')
    const [off, on] = [
      markRow('ticked', 'smile', { on: false, markedAt: 1 }),
      markRow('ticked', 'smile', { markedAt: 2 }),
    ]
    expect(mergeCopies('marks', off, on).on).toBe(true)
    expect(mergeCopies('marks', on, off)).toBe(on)
  })

  it('keep the amount that was set later, and one rather than none', () => {
    const target = { amount: 70_000, currency: 'EUR', period: 'year' } as const
    const [here, there] = [
      salaryRow({ updatedAt: 2, target: null }),
      salaryRow({ updatedAt: 1, target }),
    ]
    expect(mergeCopies('salaries', here, there).target).toEqual(target)
    const other = salaryRow({ updatedAt: 3, target: { ...target, amount: 75_000 } })
    expect(mergeCopies('salaries', there, other).target?.amount).toBe(75_000)
  })

  it('keep the later stage, a star, and what was taken off the list', () => {
    const merged = mergeCopies('companies', companyRow(), companyRow({ stage: 'interview' }))
    expect(merged.stage).toBe('interview')
    const starred = questionRow('why-open', { starred: true })
    expect(mergeCopies('questions', questionRow('why-open'), starred).starred).toBe(true)
    expect(mergeCopies('people', personRow(), personRow({ removedAt: 3 })).removedAt).toBe(3)
  })

  it('keep what was deleted deleted, unless the other copy says more', () => {
    const [here, gone] = [noteRow('on call'), noteRow('on call', { deletedAt: 9 })]
    expect(mergeCopies('notes', here, gone).deletedAt).toBe(9)
    expect(mergeCopies('notes', gone, here)).toBe(gone)
    expect(mergeCopies('notes', noteRow('on call\nevery week'), gone).deletedAt).toBeNull()
  })

  it('keep the whole time that was seen of a meeting', () => {
    const merged = mergeCopies(
      'sittings',
      sittingRow({ from: 5, to: 9, others: 1 }),
      sittingRow({ from: 3, to: 7, others: 2 }),
    )
    expect(merged).toMatchObject({ from: 3, to: 9, others: 2 })
  })
})

/** Opens the file of one profile in another. */
async function brought(there: Partial<Dossier>, here: Partial<Dossier>, installId = 'there') {
  const [from, to] = [await databaseOf(there, installId), await databaseOf(here)]
  const file = await fileOf(from)
  const preview = await previewFile(to, file)
  await bringIn(to, file)
  return { preview, records: await recordsIn(to), to }
}

describe('two profiles that changed the same company', () => {
  it('become one without loss', async () => {
    const shared = [companyRow(), callRow()] as const
    const { preview, records } = await brought(
      {
        companies: [{ ...shared[0], stage: 'interview' }],
        calls: [shared[1]],
        answers: [answerRow('why-us', 'retail\nNordic')],
        notes: [noteRow('theirs', { id: 'theirs' })],
      },
      {
        companies: [{ ...shared[0], role: 'Senior data engineer' }],
        calls: [shared[1]],
        answers: [answerRow('why-us', 'retail\nTurku')],
        notes: [noteRow('mine', { id: 'mine' })],
      },
    )
    expect(records.companies).toMatchObject([
      { stage: 'interview', role: 'Senior data engineer / Data engineer' },
    ])
    expect(records.answers[0]?.text).toBe('retail\nTurku\nNordic')
    expect(records.notes.map(({ text }) => text)).toEqual(['mine', 'theirs'])
    expect(preview.counts.notes).toEqual({ added: 1, differ: 0, kept: 0, same: 0 })
    expect(preview.counts.calls).toEqual({ added: 0, differ: 0, kept: 0, same: 1 })
    expect(preview.differences).toMatchObject([
      {
        table: 'companies',
        company: 'Acme',
        fields: [{ field: 'role' }, { field: 'stage', here: 'pre-interview', after: 'interview' }],
      },
      { table: 'answers', about: 'why-us' },
    ])
    expect(preview.writes).toBe(3)
  })

  it('read the same after each opened the file of the other', async () => {
    const one = await databaseOf(
      { notes: [noteRow('a\nb')], people: [personRow({ name: 'P' })] },
      'one',
    )
    const two = await databaseOf(
      { notes: [noteRow('a\nc')], people: [personRow({ name: 'Q' })] },
      'two',
    )
    await bringIn(one, await fileOf(two))
    await bringIn(two, await fileOf(one))
    expect(unnumbered(await recordsIn(two))).toEqual(unnumbered(await recordsIn(one)))
  })
})

describe('the own file of an installation', () => {
  it('brings back what was lost, and leaves what was changed since', async () => {
    const { preview, records } = await brought(
      {
        companies: [companyRow({ seq: 1 })],
        notes: [noteRow('old', { seq: 2 }), noteRow('lost', { id: 'lost', seq: 3 })],
      },
      { companies: [companyRow({ seq: 1 })], notes: [noteRow('new', { seq: 4 })] },
      'here',
    )
    expect(records.notes.map(({ text }) => text).toSorted()).toEqual(['lost', 'new'])
    expect(preview.counts.notes).toEqual({ added: 1, differ: 0, kept: 1, same: 0 })
  })

  it('keeps the texts of both when a copied profile went on by itself', async () => {
    const here = {
      companies: [companyRow({ seq: 1 })],
      notes: [noteRow('mine', { seq: 905 }), noteRow('other', { id: 'other', seq: 1000 })],
      answers: [answerRow('why-us', 'Turku', { seq: 907, updatedAt: 1 })],
    }
    const higher = await brought({ notes: [noteRow('theirs', { seq: 950 })] }, here, 'here')
    expect(higher.records.notes[0]?.text.split('\n').toSorted()).toEqual(['mine', 'theirs'])
    const beyond = {
      notes: [noteRow('theirs', { seq: 903 }), noteRow('x', { id: 'x', seq: 1001 })],
    }
    const { records } = await brought(beyond, here, 'here')
    expect(records.notes[0]?.text.split('\n').toSorted()).toEqual(['mine', 'theirs'])
    const later = { answers: [answerRow('why-us', 'Nordic', { seq: 903, updatedAt: 2 })] }
    const lower = await brought(later, here, 'here')
    expect(lower.records.answers[0]?.text).toBe('Turku\nNordic')
  })

  it('never makes a record older than its copies', async () => {
    const { records, to } = await brought(
      { notes: [noteRow('later', { seq: 50 })] },
      { notes: [noteRow('', { seq: 2 })] },
      'here',
    )
    expect(records.notes[0]?.seq).toBeGreaterThan(50)
    expect((await to.meta.get('stamp'))?.seq).toBe(records.notes[0]?.seq)
  })
})

describe('what belongs to a company that was merged into another here', () => {
  const acme = companyRow()
  const ltd = companyRow({ id: 'ltd', companyId: 'ltd', name: 'Acme Ltd' })
  const merged = { ...ltd, mergedInto: 'acme', merge: { calls: ['call'], people: [], written: [] } }

  it('is kept with what is new of that one, whichever was written first', async () => {
    const { records } = await brought(
      {
        companies: [ltd],
        answers: [
          answerRow('why-us', 'theirs', { companyId: 'ltd', seq: 3 }),
          answerRow('why-us', 'also', { seq: 5 }),
        ],
      },
      { companies: [acme, merged] },
    )
    expect(records.answers.map(({ text }) => text)).toEqual(['also\ntheirs'])
  })

  it('goes to that one', async () => {
    const { records } = await brought(
      {
        companies: [ltd],
        calls: [callRow({ companyId: 'ltd' })],
        answers: [answerRow('why-us', 'theirs', { companyId: 'ltd' })],
        notes: [noteRow('new', { companyId: 'ltd' })],
        people: [personRow({ id: 'p', companyId: 'ltd' })],
      },
      {
        companies: [acme, merged],
        calls: [callRow()],
        answers: [answerRow('why-us', 'mine')],
      },
    )
    expect(records.notes[0]?.companyId).toBe('acme')
    expect(records.people[0]?.companyId).toBe('acme')
    expect(records.calls[0]?.companyId).toBe('acme')
    expect(records.answers.map(({ id, text }) => [id, text])).toEqual([
      ['acme:why-us', 'mine\ntheirs'],
    ])
  })

  it('is merged with what the file has of that one', async () => {
    const { records } = await brought(
      {
        companies: [acme, ltd],
        answers: [answerRow('why-us', 'one'), answerRow('why-us', 'two', { companyId: 'ltd' })],
      },
      { companies: [acme, merged] },
    )
    expect(records.answers.map(({ id, text }) => [id, text])).toEqual([['acme:why-us', 'one\ntwo']])
  })

  it('is found again if the company that it was merged into is not in the file', async () => {
    const { records } = await brought({ companies: [merged] }, {})
    expect(records.companies[0]).toMatchObject({ mergedInto: null, merge: null })
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newest } from '@/components/mirror/newest'
import { type Dossier, emptyDossier } from '@/storage/records/dossier'
import { expectLinear } from '../../linear'
import { noteRow } from '../../rows'

const notesOf = (rows: Iterable<[string, number]>): Dossier => ({
  ...emptyDossier(),
  notes: Array.from(rows, ([id, seq]) => noteRow(`${id} ${seq}`, { id, seq })),
})
const seqs = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.nat({ max: 5 }))

it('what is shown is the newer copy of each record of both readings', () => {
  fc.assert(
    fc.property(seqs, seqs, (read, known) => {
      const merged = newest(notesOf(Object.entries(read)), notesOf(Object.entries(known)))
      const wanted = new Map(Object.entries(read))
      for (const [id, seq] of Object.entries(known))
        wanted.set(id, Math.max(seq, wanted.get(id) ?? 0))
      expect(merged.notes).toEqual(notesOf(wanted).notes)
    }),
  )
})

it('the time to bring a new reading up to date grows with the records, not with their square', () => {
  const rows = Array.from({ length: 12_000 }, (_, index): [string, number] => [`n${index}`, index])
  const all = notesOf(rows)
  expectLinear((count) => {
    const some = { ...all, notes: all.notes.slice(0, count) }
    return () => newest(some, some)
  }, rows.length)
})

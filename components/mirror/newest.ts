import { type AnyRow, type Dossier, tables } from '@/storage/records/dossier'

/** An announcement may arrive before an older answer. So the copy of a record that was written later stays. */
export function newest(read: Dossier, known: Dossier): Dossier {
  const merged = { ...read }
  for (const table of tables) {
    const byId = new Map((read[table] as AnyRow[]).map((row) => [row.id, row]))
    for (const row of known[table])
      if ((byId.get(row.id)?.seq ?? -1) <= row.seq) byId.set(row.id, row)
    Object.assign(merged, { [table]: [...byId.values()] })
  }
  return merged
}

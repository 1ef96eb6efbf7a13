import type { PromiseExtended } from 'dexie'
import type { CandidDatabase } from './database'
import { withDeletions } from './present-calls'
import type { Call } from './records/call'
import { isByHand } from './records/mark'
import type { Sitting } from './records/sitting'
import type { History, Signs } from './taken/history'

/** Where to begin to read: some calls, some meetings, or both. */
export interface From {
  calls?: readonly Call[]
  meetingKeys?: readonly string[]
}

/** How often keys and calls lead on to further ones, at most. */
const ROUNDS = 4

/**
 * Reads everything that bears on some calls and meetings: the sittings in their rooms, and all calls of these rooms.
 *
 * @param seenAt when open sittings were last seen, by their ids (UTC milliseconds)
 */
export async function readHistory(
  db: CandidDatabase,
  from: From,
  seenAt: ReadonlyMap<string, number>,
  isShared: (meetingKey: string) => boolean,
): Promise<History> {
  const stores = [db.calls, db.sittings, db.notes, db.marks, db.findings, db.companies]
  return db.transaction('r', stores, async () => {
    const calls = new Map((from.calls ?? []).map((call) => [call.id, call]))
    const keys = new Set([...(from.meetingKeys ?? []), ...keysOf(calls.values())])
    let sittings: Sitting[] = []
    // A call leads to its sittings in other rooms, too. So a new call counts as much as a new key.
    const size = () => keys.size + calls.size
    for (let round = 0, known = -1; round < ROUNDS && known < size(); round += 1) {
      known = size()
      // oxlint-disable-next-line no-await-in-loop -- each round follows from the one before
      sittings = await sittingsOf(db, keys, calls)
      for (const { meetingKey, cameFrom } of sittings)
        for (const key of [meetingKey, cameFrom]) if (key !== null) keys.add(key)
      // oxlint-disable-next-line no-await-in-loop -- as above
      for (const call of await callsOf(db, keys, sittings)) calls.set(call.id, call)
      for (const key of keysOf(calls.values())) keys.add(key)
    }
    const all = await withDeletions(db, [...calls.values()])
    return {
      calls: all,
      sittings: sittings.map((one) => ({ ...one, to: Math.max(one.to, seenAt.get(one.id) ?? 0) })),
      signs: await readSigns(db, all),
      shared: new Set([...keys].filter(isShared)),
    }
  })
}

const keysOf = (calls: Iterable<Call>) =>
  [...calls].map(({ meetingKey }) => meetingKey).filter((key) => key !== null)

async function sittingsOf(
  db: CandidDatabase,
  keys: ReadonlySet<string>,
  calls: ReadonlyMap<string, Call>,
): Promise<Sitting[]> {
  return once([
    ...[...keys].flatMap((key) => [
      db.sittings.where('meetingKey').equals(key).toArray(),
      db.sittings.where('cameFrom').equals(key).toArray(),
    ]),
    ...[...calls.keys()].map((id) => db.sittings.where('callId').equals(id).toArray()),
  ])
}

async function callsOf(
  db: CandidDatabase,
  keys: ReadonlySet<string>,
  sittings: readonly Sitting[],
): Promise<Call[]> {
  const said = sittings.map(({ callId }) => callId).filter((id) => id !== null)
  return once([
    ...[...keys].map((key) => db.calls.where('meetingKey').equals(key).toArray()),
    ...[...new Set(said)].map((id) => db.calls.where('id').equals(id).toArray()),
  ])
}

/** Each row once. A list is read at once where a cursor would step from row to row. */
async function once<Row extends { id: string }>(lists: PromiseExtended<Row[]>[]): Promise<Row[]> {
  const rows = (await Promise.all(lists)).flat()
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

async function readSigns(db: CandidDatabase, calls: readonly Call[]): Promise<Map<string, Signs>> {
  const ids = calls.map(({ id }) => id)
  const prefixes = ids.map((id) => `${id}:`)
  const [notes, marks, findings] = await Promise.all([
    once(ids.map((id) => db.notes.where('callId').equals(id).toArray())),
    once(prefixes.map((of) => db.marks.where('id').startsWith(of).toArray())),
    once(prefixes.map((of) => db.findings.where('id').startsWith(of).toArray())),
  ])
  return new Map(
    ids.map((id) => [
      id,
      {
        noted: notes
          .filter(
            (note) => note.callId === id && note.deletedAt === null && note.text.trim() !== '',
          )
          .map(({ createdAt }) => createdAt),
        touched: [
          ...marks
            .filter((mark) => mark.callId === id && isByHand(mark))
            .map(({ markedAt }) => markedAt),
          ...findings
            .filter(({ callId, text }) => callId === id && text !== '')
            .map(({ updatedAt }) => updatedAt),
        ],
      },
    ]),
  )
}

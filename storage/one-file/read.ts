import { SCHEMA_VERSION } from '@/storage/database'
import {
  type AnyRow,
  type Dossier,
  emptyDossier,
  schemas,
  type Table,
} from '@/storage/records/dossier'
import { ID_LENGTH } from '@/storage/records/record'
import type { FileProblem, OnProgress } from '@/storage/records/one-file'
import { envelope } from './format'
import { brokenAt } from './json-place'
import { tooDeepAt } from './nesting'
import { hasForbidden, rowOfFile } from './row'

/** Every record of a file, brought up to this version. */
export interface ReadFile {
  writtenAt: number
  installation: string
  records: Dossier
  carried: number
}

export type Reading = { ok: true; file: ReadFile } | { ok: false; problem: FileProblem }

const refused = (problem: FileProblem): Reading => ({ ok: false, problem })

/** Rows checked at a time. In between the worker answers others. */
const AT_A_TIME = 2000

/**
 * Reads a file, of this version or an older one. Nothing is written.
 *
 * @param pause resolves when others had their turn
 * @returns every record, or the first problem; never throws for what a file holds
 * @throws what `onProgress` throws
 */
export async function readOneFile(
  bytes: Uint8Array,
  pause: () => Promise<void>,
  onProgress: OnProgress = () => undefined,
): Promise<Reading> {
  const opened = openedText(bytes)
  return 'problem' in opened ? refused(opened.problem) : readTables(opened, pause, onProgress)
}

interface Opened {
  whole: Envelope
  /** Whether its text holds the name that no record may have as a field. */
  isSuspect: boolean
}

/** The text itself is gone when this returns: it may be long. */
function openedText(bytes: Uint8Array): Opened | { problem: FileProblem } {
  const text = textOf(bytes)
  if (typeof text !== 'string') return { problem: text }
  const json = parseJson(text)
  if ('problem' in json) return json
  const deep = tooDeepAt(text)
  if (deep !== null) return { problem: { kind: 'deep', line: lineAt(text, deep) } }
  const whole = wholeOf(json.value)
  // A letter of the name may be written by its number.
  return 'problem' in whole
    ? whole
    : { whole, isSuspect: /__proto__|\\u005f|\\u00[67]/i.test(text) }
}

function wholeOf(value: unknown): Envelope | { problem: FileProblem } {
  if (typeof value !== 'object' || value === null || !('format' in value))
    return { problem: { kind: 'other' } }
  const version = 'version' in value ? value.version : undefined
  if (Number.isInteger(version) && Number(version) > SCHEMA_VERSION)
    return { problem: { kind: 'newer', found: Number(version), known: SCHEMA_VERSION } }
  const whole = envelope.safeParse(value)
  if (whole.success) return whole.data
  const isVersion = whole.error.issues.every(({ path }) => path[0] === 'version')
  return { problem: { kind: isVersion ? 'version' : 'other' } }
}

async function readTables(
  { whole, isSuspect }: Opened,
  pause: () => Promise<void>,
  onProgress: OnProgress,
): Promise<Reading> {
  const { version, writtenAt, installation, tables: found, carried = [] } = whole
  const records = emptyDossier()
  const of = Object.values(found).reduce<number>((sum, rows) => sum + lengthOf(rows), 0)
  let done = 0
  for (const [table, rows] of Object.entries(found)) {
    if (!isTable(table) || !Array.isArray(rows)) return refused({ kind: 'table', table })
    const ids = new Set<string>()
    for (const [index, entry] of rows.entries()) {
      done += 1
      if (done % AT_A_TIME === 0) {
        onProgress({ step: 'reading', done, of })
        // oxlint-disable-next-line no-await-in-loop -- the worker answers others in between
        await pause()
      }
      const isForbidden = isSuspect && hasForbidden(entry)
      const row = rowOfFile(entry, table, version)
      const kind = isForbidden ? 'forbidden' : !row ? 'row' : ids.has(row.id) && 'twice'
      if (kind || !row)
        return refused({ kind: kind || 'row', table, id: idOf(entry), place: index + 1 })
      ids.add(row.id)
      ;(records[table] as AnyRow[]).push(row)
      // What was read is not kept twice.
      rows[index] = null
    }
  }
  return { ok: true, file: { writtenAt, installation, records, carried: carried.length } }
}

type Envelope = NonNullable<ReturnType<typeof envelope.safeParse>['data']>

const lengthOf = (rows: unknown): number => (Array.isArray(rows) ? rows.length : 0)

const isTable = (name: string): name is Table => Object.hasOwn(schemas, name)

const idOf = (entry: unknown): string => {
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : ''
  return typeof id === 'string' ? id.slice(0, ID_LENGTH) : ''
}

function textOf(bytes: Uint8Array): string | FileProblem {
  if (bytes.length === 0) return { kind: 'empty' }
  if (archives.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return { kind: 'archive' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { kind: 'empty' } : text
  } catch {
    return { kind: 'no-text' }
  }
}

/** How a zip and a gzip file begin. */
const archives = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
]

function parseJson(text: string): { value: unknown } | { problem: FileProblem } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // A text of another kind is named for what it is.
    if (!/^\s*[[{]/.test(text)) return { problem: { kind: 'other' } }
    const place = brokenAt(text)
    if (place === text.length) return { problem: { kind: 'cut' } }
    return { problem: { kind: 'json', line: lineAt(text, place) } }
  }
}

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length

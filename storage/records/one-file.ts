import type { Table } from './dossier'

/**
 * One file holds every record, see docs/format.md. This is what the page that writes or opens it knows of it. The page
 * and the worker hand the file to each other in a folder of the browser's private files, since a message has a limit.
 */
export const HAND_OVER_FOLDER = 'one-file'

/** The file of how everything was before a file was brought in last. */
export const BEFORE_NAME = 'before.json'

/** A larger file is not read, in bytes. Ten thousand companies with 200,000 notes need less than half of it. */
export const LARGEST_FILE = 200_000_000

/** Why a file cannot be brought in. The first that is found is named. */
export type FileProblem =
  | { kind: 'empty' | 'archive' | 'no-text' | 'cut' | 'other' | 'large' | 'gone' }
  /** The candidate has cancelled it. */
  | { kind: 'stopped' }
  /** Lines count from 1. */
  | { kind: 'json' | 'deep'; line: number }
  | { kind: 'version' }
  | { kind: 'newer'; found: number; known: number }
  /** Something in place of a table that is none, or a table that this version does not know. */
  | { kind: 'table'; table: string }
  /** `twice`: the table has this id already. `forbidden`: it has a field that no record has. */
  | { kind: 'row' | 'twice' | 'forbidden'; table: string; id: string; place: number }

/**
 * `added`: new here. `differ`: changed by the file. `kept`: it reads differently in the file and stays as it is here,
 * since it is older there, or holds nothing more, or nothing says which is the newer. `same`: alike.
 */
export type Counts = Record<'added' | 'differ' | 'kept' | 'same', number>

/** One field of a record that reads differently in the file. */
export interface FieldDifference {
  field: string
  here: unknown
  file: unknown
  after: unknown
}

/** A record that is here and reads differently in the file. */
export interface Difference {
  table: Table
  id: string
  company: string
  /** What the record is about: a person's name, the id of a question or of a field. */
  about: string
  /** It is about pay: it is hidden until the candidate shows it. */
  isPay: boolean
  fields: FieldDifference[]
}

/** What would happen if the file were brought in. */
export interface FilePreview {
  /** When the file was written, in UTC milliseconds. */
  writtenAt: number
  counts: Record<Table, Counts>
  /** The names of some companies that are new here. */
  newCompanies: string[]
  /** Some of the records that the file changes. */
  differences: Difference[]
  /** How many records are written if it is brought in. */
  writes: number
  /**
   * `gone`: records here that were deleted for good there, and go, too; `companies` among them, by name. `stays`: so many
   * that were deleted there stay, since they were changed here later. `left`: records of the file that were deleted for good.
   */
  erasing: { gone: number; companies: string[]; stays: number; left: number }
  /** Records in it that no version of Candid could read so far. */
  carried: number
}

/** The parts of the work on a file that take long. `keeping`: a file of how everything is now is written. */
export type FileStep = 'reading' | 'comparing' | 'keeping' | 'writing'

/** How much of a step is done, in records. */
export interface FileProgress {
  step: FileStep
  done: number
  of: number
}

/**
 * Called often in long work on a file.
 *
 * @throws to end the work: nothing is written then
 */
export type OnProgress = (progress: FileProgress) => void

/** Why nothing came of it: a problem of the file, else what the browser said. */
export type FileRefusal =
  | { ok: false; problem: FileProblem }
  | { ok: false; problem: null; detail: string }

export type FileLook = { ok: true; preview: FilePreview } | FileRefusal

/** What became of a file that was to be written. */
export type FileWritten =
  | { ok: true; records: number; carried: number; bytes: number }
  | FileRefusal

/** What became of a file that was to be brought in. Without `ok` nothing was written. */
export type FileBrought = { ok: true } | FileRefusal

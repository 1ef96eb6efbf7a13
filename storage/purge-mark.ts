import type { CandidDatabase } from './database'

/**
 * The files outside the database are to be cleaned of what was deleted for good. The mark stands in the database itself, so
 * that a cleaning that was interrupted goes on.
 */
interface PurgeMark {
  key: 'purge'
  /** Another one for each deletion. An older Candid set none. */
  asked?: string
}
const marks = (db: CandidDatabase) => db.table<PurgeMark, 'purge'>('meta')

export const askForPurge = (db: CandidDatabase): Promise<unknown> =>
  marks(db).put({ key: 'purge', asked: crypto.randomUUID() })

/** @returns undefined if the files are clean */
export const duePurge = (db: CandidDatabase): Promise<PurgeMark | undefined> =>
  marks(db).get('purge')

/**
 * The files are clean of what was deleted before this mark was read. If more was deleted since, then the newer mark stays:
 * the cleaning may have passed its files already.
 */
export const purgeDone = (db: CandidDatabase, { asked }: PurgeMark): Promise<unknown> =>
  marks(db)
    .where({ key: 'purge' })
    .filter((mark) => mark.asked === asked)
    .delete()

import type { CandidDatabase } from './database'

/**
 * The files outside the database are to be cleaned of what was deleted for good. The mark stands in the database itself, so
 * that a cleaning that was interrupted goes on.
 */
const marks = (db: CandidDatabase) => db.table<{ key: 'purge' }, 'purge'>('meta')

export const askForPurge = (db: CandidDatabase): Promise<unknown> => marks(db).put({ key: 'purge' })

export const isPurgeDue = async (db: CandidDatabase): Promise<boolean> =>
  (await marks(db).get('purge')) !== undefined

export const purgeDone = (db: CandidDatabase): Promise<void> => marks(db).delete('purge')

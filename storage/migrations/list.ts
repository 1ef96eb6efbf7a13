import type { Migration } from './migration'
import { v1 } from './v1'
import { v2 } from './v2'

/** Every version there has been, oldest first. */
export const migrations: readonly Migration[] = [v1, v2]

/** @returns the newest version of a list */
export const newestOf = (list: readonly Migration[]): number =>
  Math.max(...list.map(({ version }) => version))

import type { Migration } from './migration'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'
import { v4 } from './v4'
import { v5 } from './v5'
import { v6 } from './v6'

/** Every version there has been, oldest first. */
export const migrations: readonly Migration[] = [v1, v2, v3, v4, v5, v6]

/** @returns the newest version of a list */
export const newestOf = (list: readonly Migration[]): number =>
  Math.max(...list.map(({ version }) => version))

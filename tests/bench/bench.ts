import { rm } from 'node:fs/promises'
import { callPage } from './call-page'
import { floor, makeReactFloor } from './controls'
import { enterSaved } from './enter-saved'
import { file } from './file'
import { frameReady } from './frame-ready'
import { keyPainted } from './key-painted'
import { opening } from './opening'
import { search } from './search'
import { sizes } from './size'
import { type Row, tableOf } from './table'

/** What is measured, and the controls that it is compared with. Each is the folder of an unpacked extension. */
export interface Subjects {
  candid: string
  /** The zip of Candid. */
  archive: string
  floor: string
  reactFloor: string
}

/** The measures run in this order. Each takes from some seconds to a few minutes. */
const measures: Record<string, (subjects: Subjects) => Promise<Row[]>> = {
  size: sizes,
  frame: frameReady,
  key: keyPainted,
  enter: enterSaved,
  opening,
  search,
  file,
  page: callPage,
}

/**
 * Runs the measures and prints them. A figure over its limit is not an error.
 *
 * @param only names of measures; none for all
 */
export async function bench(built: Pick<Subjects, 'candid' | 'archive'>, only: string[]) {
  const unknown = only.filter((name) => !(name in measures))
  if (unknown.length > 0)
    throw new Error(`No measure ${unknown.join()}; there are ${Object.keys(measures).join()}`)
  const reactFloor = await makeReactFloor()
  const rows: Row[] = []
  try {
    for (const [name, measure] of Object.entries(measures)) {
      if (only.length > 0 && !only.includes(name)) continue
      console.log(`Measuring ${name} …`)
      rows.push(...(await measure({ ...built, floor, reactFloor })))
    }
  } finally {
    await rm(reactFloor, { recursive: true, force: true })
  }
  console.log(`\n${tableOf(rows)}`)
}

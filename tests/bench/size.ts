import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { meetingScripts } from '../../scripts/call-pages.mjs'
import type { Row } from './table'
import type { Subjects } from './bench'

const kilobytes = async (path: string) => (await stat(path)).size / 1000

/** There is one script for each platform. A page loads only the script of its own platform. */
const contentScripts = (candid: string) =>
  meetingScripts.flatMap(({ js }) => js).map((file) => join(candid, file))

/** The sizes of the zip, which is downloaded, and of the script that every page of a call platform loads. */
export async function sizes({ candid, archive }: Subjects): Promise<Row[]> {
  const common = { unit: 'kB', control: null, note: '' }
  return [
    {
      ...common,
      measure: 'content script, minified, the largest',
      candid: Math.max(...(await Promise.all(contentScripts(candid).map(kilobytes)))),
      limit: { by: 'most', value: 15 },
    },
    {
      ...common,
      measure: 'zip for Chrome',
      candid: await kilobytes(archive),
      limit: { by: 'most', value: 320 },
    },
  ]
}

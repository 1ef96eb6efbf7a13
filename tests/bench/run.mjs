// @ts-check
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zip } from 'wxt'
import { loadModule } from '../../scripts/load-module.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The bench has a folder of its own. So it measures no other build and overwrites none. */
const outDir = join(root, '.output', 'bench')
rmSync(outDir, { recursive: true, force: true })
const [archive] = await zip({ root, outDir, browser: 'chrome', manifestVersion: 3 })
if (!archive) throw new Error('No zip was made')

// The bench shares TypeScript with the product and the end-to-end tests. Node alone cannot load it.
/** @type {typeof import('./bench')} */
const { bench } = await loadModule('tests/bench/bench.ts')
await bench({ candid: join(outDir, 'chrome'), archive }, process.argv.slice(2))

// @ts-check
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { zip } from 'wxt'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The bench has a folder of its own. So it measures no other build and overwrites none. */
const outDir = join(root, '.output', 'bench')
rmSync(outDir, { recursive: true, force: true })
const [archive] = await zip({ root, outDir, browser: 'chrome', manifestVersion: 3 })
if (!archive) throw new Error('No zip was made')

// The bench shares TypeScript with the product and the end-to-end tests. Node alone cannot load it.
/** @type {{ module: typeof import('./bench') }} */
const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), {
  configFile: false,
  root,
  resolve: { alias: { '@': root } },
})
await module.bench({ candid: join(outDir, 'chrome'), archive }, process.argv.slice(2))

// @ts-check
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { zip } from 'wxt'

const root = fileURLToPath(new URL('../..', import.meta.url))

// A folder of its own, so that a development build is neither measured nor overwritten.
const outDir = '.output/bench'
rmSync(`${root}${outDir}`, { recursive: true, force: true })
const archives = await zip({ root, outDir, browser: 'chrome', manifestVersion: 3 })

/** @type {typeof import('./bench')} */
const { bench } = (await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)))).module
await bench({ extension: `${root}${outDir}/chrome`, archive: archives[0] ?? '' }, process.argv.slice(2))

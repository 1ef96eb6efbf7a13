// @ts-check
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads a file of TypeScript. Node alone cannot.
 *
 * @param {string} path from the root
 * @returns {Promise<any>}
 */
export async function loadModule(path) {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    root,
    resolve: { alias: { '@': root } },
  })
  return module
}

// @ts-check
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads a file of TypeScript. Node alone cannot.
 *
 * @template Module what the caller says that it is
 * @param {string} path from the root
 * @returns {Promise<Module>}
 */
export async function loadModule(path) {
  const { module } = await runnerImport(join(root, path), {
    configFile: false,
    root,
    resolve: { alias: { '@': root } },
  })
  return module
}

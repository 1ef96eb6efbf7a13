// @ts-check
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
  const { module } = await runnerImport(
    fileURLToPath(new URL(path, new URL('../', import.meta.url))),
    {
      configFile: false,
      root,
      resolve: { alias: { '@': root } },
    },
  )
  return module
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mergeConfig, normalizePath } from 'vite'
import { defineConfig } from 'vitest/config'
import config from '../vitest.config'
import { mutants } from './list.mjs'
import { mutate } from './run.mjs'

const mutant = mutants[Number(process.env['CANDID_MUTANT'] || NaN)]
const path = mutant && fileURLToPath(new URL(`../../${mutant.file}`, import.meta.url))

/** The unit tests over code in which one mutant was made, see run.mjs. */
export default mergeConfig(
  config,
  defineConfig({
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        load: (id) =>
          mutant && path && id === normalizePath(path)
            ? mutate(readFileSync(path, 'utf8'), mutant)
            : undefined,
      },
    ],
  }),
)

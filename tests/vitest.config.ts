import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { obligations, tagOf } from './obligations.mjs'

/**
 * WXT's plugin brings the alias `@` and answers `wxt/browser` with its fake, so that storage and
 * messages are exercised rather than mocked. A test that needs a DOM begins with
 * `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/unit/report-error.ts'],
    // By itself Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: '100%',
    allowOnly: false,
    // A busy machine takes several times as long for a test that types a lot.
    testTimeout: 20_000,
    tags: obligations.map((number) => ({ name: tagOf(number) })),
  },
})

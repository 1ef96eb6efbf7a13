import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { obligations, tagOf } from './obligations.mjs'

/** Their code holds no state, so their files share what they import. That halves their time. */
const stateless = ['method', 'meetings', 'locales', 'storage/records'].map(
  (folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`,
)

/**
 * WXT's plugin brings the alias `@` and answers `wxt/browser` with its fake, so that storage and
 * messages are exercised rather than mocked. A test that needs a DOM begins with
 * `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    projects: [
      { extends: true, test: { name: 'stateless', include: stateless, isolate: false } },
      {
        extends: true,
        test: { name: 'others', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: stateless },
      },
    ],
    environment: 'node',
    setupFiles: [
      'tests/unit/report-error.ts',
      'tests/unit/patience.ts',
      'tests/unit/properties.ts',
    ],
    // By itself Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: '100%',
    allowOnly: false,
    // A busy machine takes several times as long for a test that types a lot.
    testTimeout: 20_000,
    tags: obligations.map((number) => ({ name: tagOf(number) })),
  },
})

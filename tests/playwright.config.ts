import { defineConfig } from '@playwright/test'

// It is about noon for Candid and its tests: what they plan for the same day is on that day, at any time of a run.
process.env['TZ'] ??= zoneWhereItIsNoon(new Date().getUTCHours())

function zoneWhereItIsNoon(utcHour: number): string {
  const hoursAhead = 12 - utcHour
  // The sign of these names is the other way round.
  return hoursAhead < 0 ? `Etc/GMT+${-hoursAhead}` : `Etc/GMT-${hoursAhead}`
}

/**
 * The built extension in a real Chromium. The fixtures in e2e/ find and launch it. Retries are 0 because a flaky test
 * counts as failed: what fails now and then here also fails for a candidate.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // Slow tests of what is rare: a further way to break a database, the second platform. `npm run stress -- --rare`.
  ...(process.env['CANDID_RARE'] ? { grep: /@rare/ } : { grepInvert: /@rare/ }),
  workers: 2,
  retries: 0,
  // Twice what the longest test takes on a slow machine. It ends a test that hangs.
  timeout: 120_000,
  // Without these limits an action waits until the test's time is up, and the report names no place.
  use: { actionTimeout: 15_000, navigationTimeout: 20_000 },
  forbidOnly: true,
})

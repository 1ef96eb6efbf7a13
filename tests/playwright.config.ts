import { defineConfig } from '@playwright/test'

/**
 * The built extension in a real Chromium, found and launched by the fixtures in e2e/. Retries are 0
 * because a flaky test counts as failed: what fails now and then for us fails for a candidate too.
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // By default these wait as long as the test lasts, which then ends without a place.
  use: { actionTimeout: 15_000, navigationTimeout: 20_000 },
  forbidOnly: true,
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { candidNotepad } from './support/candid-note'
import { describe, type Kill, killRepeatedly, summarise } from './support/kills'
import { UNACKNOWLEDGED_MS } from './support/transcript'
import { expect, test } from './test'

/** `npm run stress -- --kills N` asks for more. */
const kills = Number(process.env['CANDID_KILLS'] ?? 10)

test(`every acknowledged note survives ${kills} kills of the browser during typing`, async () => {
  test.setTimeout(60_000 + kills * 15_000)
  // The profile is not in test-results: another run of the tests clears that folder during a long run.
  const profile = await mkdtemp(join(tmpdir(), 'candid-kills-'))
  const seen: Kill[] = []
  try {
    for await (const kill of killRepeatedly(profile, candidNotepad(), kills)) {
      seen.push(kill)
      console.log(describe(kill))
      expect.soft(kill.acknowledged, describe(kill)).toBe(0)
      expect.soft(kill.strange, describe(kill)).toBe('')
      expect.soft(kill.ms, describe(kill)).toBeLessThanOrEqual(UNACKNOWLEDGED_MS)
    }
  } finally {
    console.log(summarise(seen))
  }
  // A profile that lost something is kept for inspection.
  if (test.info().errors.length === 0) await rm(profile, { recursive: true })
  else console.log(`The profile is in ${profile}`)
})

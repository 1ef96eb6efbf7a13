import { describe, type Kill, killRepeatedly } from './support/kills'
import { localStorageNotepad } from './support/local-storage-note'
import { expect, test } from './test'

const KILLS = 3

// This shows that the kills of the other tests can destroy something. The same kills lose notes in
// localStorage, which the browser writes up to 5 s late.
test(
  'the same kills lose acknowledged notes that are kept in localStorage',
  { tag: '@rare' },
  async () => {
    test.setTimeout(60_000)
    const seen: Kill[] = []
    for await (const kill of killRepeatedly(
      test.info().outputPath('profile'),
      localStorageNotepad,
      KILLS,
    )) {
      seen.push(kill)
      console.log(describe(kill))
    }
    const lost = seen.map(({ acknowledged }) => acknowledged)
    expect(lost.reduce((total, count) => total + count, 0)).toBeGreaterThan(0)
  },
)

import { EventEmitter, once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { StoredRow } from '@/storage/records/dossier'
import { tables } from '@/storage/records/dossier'
import { readEverything, roundOf, writeEverything } from './support/every-record'
import { type KillableBrowser, openKillable } from './support/kill'
import { expect, test } from './test'

/** Each start uses the profile of the last kill, so each kill also puts the earlier records at risk. */
const KILLS = 5

async function openPage({ context }: KillableBrowser): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = await context.newPage()
  await page.goto(new URL('/side-panel.html', worker.url()).href)
  return page
}

test('a record of every kind, once answered, survives SIGKILL', async () => {
  test.setTimeout(180_000)
  const profile = await mkdtemp(join(tmpdir(), 'candid-kill-records-'))
  const newest = new Map<string, StoredRow>()
  let rounds = 0
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const browser = await openKillable(profile, kill % 2 === 0 ? 'blocked' : 'allowed')
    try {
      const page = await openPage(browser)
      await test.step(`start ${kill + 1} shows every answered record`, async () => {
        const found = await readEverything(page)
        for (const { table, row } of newest.values()) {
          const kept = found[table]?.find(({ id }) => id === row.id)
          expect(kept, `${table} ${row.id} after kill ${kill}`).toBeDefined()
          // A later write may be there although its answer did not arrive.
          if (kept!.seq === row.seq) expect(kept).toEqual(row)
          else expect(kept!.seq).toBeGreaterThan(row.seq)
        }
      })
      if (kill === KILLS) break
      await test.step('records are written until enough were answered', async () => {
        const progress = new EventEmitter()
        const enough = once(progress, 'enough')
        const wanted = newest.size + 2 * roundOf(0).length + Math.floor(Math.random() * 30)
        let answers = 0
        await writeEverything(page, (rounds += 1000), (stored) => {
          newest.set(`${stored.table} ${stored.row.id}`, stored)
          answers += 1
          if (answers >= wanted) progress.emit('enough')
        })
        await enough
      })
    } finally {
      await browser.kill()
    }
  }
  expect([...new Set([...newest.values()].map(({ table }) => table))].toSorted()).toEqual(
    tables.toSorted(),
  )
  await rm(profile, { recursive: true })
})

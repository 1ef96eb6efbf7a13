import type { Page } from '@playwright/test'
import { openBrowser } from './browser'
import { callPlatforms, everyPlatform } from './call-platforms'
import { dockHost } from './dock-parts'
import { openCall } from './panel'
import { expect, rareUnless, test } from './test'
import { looksAt } from './ticks'

/** Where the dock stands: its edges in CSS pixels. */
const edges = (page: Page) =>
  dockHost(page).evaluate((host) => {
    const { left, right } = host.getBoundingClientRect()
    return { left, right }
  })

for (const { name, link, chatWidth } of everyPlatform)
  test(
    `the dock stands beside ${name}’s own chat while that is open, and goes back after it`,
    { tag: rareUnless(link === callPlatforms.meet.link) },
    async ({}, info) => {
      const browser = await openBrowser(info.outputPath('profile'))
      const { page, panel } = await openCall(browser.context, link)
      await page.evaluate(() => window.standIn.show('in-call'))
      await panel.create({ name: 'Acme' })
      await page.mouse.move(450, 60)
      const chat = (on: boolean) => page.evaluate((open) => window.standIn.panel(open), on)
      const atEdge = { left: 900, right: 1280 }

      await test.step('beside it if there is room', async () => {
        await expect.poll(() => edges(page)).toEqual(atEdge)
        await chat(true)
        await expect
          .poll(() => edges(page))
          .toEqual({ left: 900 - chatWidth, right: 1280 - chatWidth })
        await panel.noteBox.pressSequentially('while they write')
        await page.screenshot({ path: info.outputPath('beside.png') })
        await page.mouse.move(450, 60)
        await chat(false)
        await expect.poll(() => edges(page)).toEqual(atEdge)
      })

      await test.step('else at the other edge', async () => {
        await page.setViewportSize({ width: 1000, height: 650 })
        await chat(true)
        await expect.poll(() => edges(page)).toEqual({ left: 0, right: 380 })
        await page.screenshot({ path: info.outputPath('other-edge.png') })
        await chat(false)
        await expect.poll(() => edges(page)).toEqual({ left: 620, right: 1000 })
        await expect(panel.noteBox).toHaveValue('while they write')
      })

      await test.step('people’s tiles are no panel', async () => {
        await page.setViewportSize({ width: 1280, height: 650 })
        await page.evaluate(() => window.standIn.people(['Mara', 'Jonas', 'Priya']))
        // At each second look the dock keeps clear of what the page shows.
        await looksAt(page, browser, 3)
        expect(await edges(page)).toEqual(atEdge)
      })
    },
  )

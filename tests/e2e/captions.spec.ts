import type { Caption } from '../fixtures/pages/stand-in'
import { openBrowser } from './browser'
import { callPlatforms } from './call-platforms'
import { countReads, follow, tabOf } from './captions-parts'
import { contentScript, listenFromTheBeginning, lookAround } from './hostile-page'
import { openCall } from './panel'
import { expect, test } from './test'
import { knownOfTabs, looksAt } from './ticks'

const mara = 'Mara Lindqvist'
const onMeet = {
  link: 'https://meet.google.com/abc-defg-hij#in-call',
  frame: 'window',
  ownFrames: [] as string[],
}
const onZoom = {
  link: 'https://app.zoom.us/wc/12345678901/join',
  frame: 'document.querySelector("#webclient").contentWindow',
  ownFrames: ['webclient'],
}

const script: Caption[] = [
  { speaker: mara, text: 'Thank you for making the time, I know it is a busy week.' },
  { speaker: 'You', text: 'My secret is that I like it.' },
  { speaker: mara, text: 'So, what made you answer our message?' },
]

const onTeams = { link: `${callPlatforms.teams.link}#in-call`, frame: 'window' }

for (const { link, frame: world } of [onMeet, onTeams, onZoom])
  test(`the page of ${new URL(link).host} has its captions read only while a panel follows`, async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    const { page, frame } = await openCall(browser.context, link)
    const tabId = await tabOf(frame)
    // Candid sees the form that joins, which has the candidate's name on Zoom.
    await looksAt(page, browser)
    await page.evaluate(() => window.standIn.show('in-call'))
    const { reads } = await countReads(await contentScript(page), world)

    await test.step('nobody follows', async () => {
      await page.evaluate((turns) => window.standIn.talk(turns, { speed: 20 }), script)
      await looksAt(page, browser, 3)
      await expect.poll(() => knownOfTabs(browser), { timeout: 30_000 }).toContain('captions')
      expect(await reads()).toBe(0)
    })
    const { heard, last, close } = await follow(frame, tabId)
    await test.step('a panel follows', async () => {
      await page.evaluate((turns) => window.standIn.talk(turns, { speed: 3 }), script)
      await expect
        .poll(last)
        .toMatchObject({ text: expect.stringMatching(/our message\?$/), isOwn: false })
      expect(await reads()).toBeGreaterThan(0)
      const all = await heard()
      expect(JSON.stringify(all)).not.toContain('secret')
      expect(all.map(({ isOwn }) => isOwn)).toContain(true)
      expect(Math.max(...all.map(({ text }) => text.length))).toBeLessThanOrEqual(400)
      // The page sends one in 330 ms. On the way here, single ones can come late.
      const time = all.at(-1)!.at - all[0]!.at
      expect(all.length - 1).toBeLessThanOrEqual(time / 320)
    })
    await test.step('the captions are built anew', async () => {
      await page.evaluate(() => window.standIn.recreateCaptions())
      await page.evaluate((name) => {
        window.standIn.caption(name, 'What are you')
        // On Teams a guest sees whose words they are at the next change.
        window.standIn.editCaption('What are you after?')
      }, mara)
      await expect.poll(last).toMatchObject({ text: expect.stringMatching(/are you after\?$/) })
    })
    await test.step('the panel follows no more', async () => {
      await close()
      await looksAt(page, browser)
      const [readUntilThen, sentUntilThen] = [await reads(), (await heard()).length]
      await page.evaluate((turns) => window.standIn.talk(turns, { speed: 10 }), script)
      await looksAt(page, browser)
      expect(await reads()).toBe(readUntilThen)
      expect(await heard()).toHaveLength(sentUntilThen)
    })
    await browser.close()
  })

test('a panel hears on whatever the page does to the captions, and the page learns nothing of it', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  await listenFromTheBeginning(browser.context, browser.extensionId)
  const { page, frame } = await openCall(browser.context, onMeet.link)
  const { last } = await follow(frame, await tabOf(frame))
  const hears = async (words: string) => {
    await page.evaluate(([name, text]) => window.standIn.caption(name, text), [
      mara,
      words,
    ] as const)
    await expect.poll(async () => (await last())?.text).toContain(words)
  }
  await hears('How is it going?')

  await test.step('the region is a form whose fields have the names of its methods', async () => {
    await page.evaluate(() => {
      const form = document.createElement('form')
      form.setAttribute('role', 'region')
      for (const name of ['lastElementChild', 'isConnected', 'ownerDocument', 'querySelector']) {
        const field = document.createElement('input')
        field.name = name
        form.append(field)
      }
      document.querySelector('[role="region"]')!.replaceWith(form)
    })
    await looksAt(page, browser, 2)
    await page.evaluate(() => window.standIn.recreateCaptions())
    await hears('And now?')
  })
  await test.step('the region has a hundred thousand rows', async () => {
    await page.evaluate(() => {
      const rows = Array.from({ length: 100_000 }, () => document.createElement('div'))
      document.querySelector('[role="region"]')!.prepend(...rows)
    })
    await hears('And with so many?')
  })
  await test.step('the page stops all timers', async () => {
    await page.evaluate(() => {
      for (let timer = 1; timer < 10_000; timer += 1) clearInterval(timer)
    })
    await hears('Still there?')
  })
  const { received, openRoots, namesTheExtension } = await lookAround(page, browser.extensionId)
  expect({ received, openRoots, namesTheExtension }).toEqual({
    received: [],
    openRoots: 0,
    namesTheExtension: false,
  })
  await browser.close()
})

import { text } from '@/locales/text'
import { dockedPanel, openBrowser } from './browser'
import { coveredControls } from './dock-parts'
import { joinCall, openCall, panelIn } from './panel'
import { expect, test } from './test'

const teams = 'https://teams.microsoft.com'
const invited = `${teams}/meet/31245678901234?p=aB3dE`
const signedIn = `${teams}/v2/?meetingjoin=true&title=Acme#/meet/31245678901234?p=aB3dE`
const { header, picker } = text.panel

test('a Teams call keeps its company from the launcher to the end, though its address stops to name it', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const { page, frame, panel } = await openCall(browser.context, invited)

  await test.step('the launcher may lead to Teams’ own app', async () => {
    expect(page.url()).toContain('/dl/launcher/')
    await panel.create({ name: 'Acme' })
    await expect(frame.getByText(header.elsewhereState(text.platforms.teams))).toBeVisible()
  })

  await test.step('who is signed in joins in the client, whose address then names no meeting', async () => {
    await page.goto(signedIn)
    await page.evaluate(() => window.standIn.show('lobby'))
    const opened = await dockedPanel(page)
    await expect(panelIn(opened).company).toHaveText('Acme')
    await joinCall(browser, page, opened)
    expect(page.url()).toBe(`${teams}/v2/`)
    await expect(panelIn(opened).clock).toBeVisible()
    await panelIn(opened).note('before the reload')
    await page.setViewportSize({ width: 1366, height: 650 })
    expect(await coveredControls(page)).toEqual([])
    await page.screenshot({ path: info.outputPath('in-call.png') })
  })

  await test.step('a client that was loaded again goes on with it', async () => {
    await page.reload()
    await page.evaluate(() => window.standIn.show('in-call'))
    const again = panelIn(await dockedPanel(page))
    await expect(again.company).toHaveText('Acme')
    await expect(again.clock).toBeVisible()
    await expect(again.notes).toHaveCount(1)
    await page.evaluate(() => window.standIn.show('left'))
    await expect(again.ended).toBeVisible()
  })

  await test.step('the next call in the same tab, under another title, is nobody’s yet', async () => {
    await page.evaluate(() => {
      window.standIn.show('in-call')
      document.title = 'Borealis | Microsoft Teams'
    })
    const next = await dockedPanel(page)
    await expect(next.getByText(picker.question)).toBeVisible()
    await expect(panelIn(next).notes).toHaveCount(0)
  })
  expect(browser.calls.strayRequests).toEqual([])
})

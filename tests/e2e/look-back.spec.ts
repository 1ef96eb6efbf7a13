import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { openCall, panelIn } from './panel'
import { expect, test } from './test'

const meet = 'https://meet.google.com/abc-defg-hij#in-call'

test(
  'the debrief stays in reach after the tab of its call was closed',
  { tag: '@obligation-40' },
  async ({}, info) => {
    const browser = await openBrowser(info.outputPath('profile'))
    await test.step('the tab is closed during the call', async () => {
      const { page, panel } = await openCall(browser.context, meet)
      await panel.create({ name: 'Acme', role: 'Data engineer', person: 'Mara Lindqvist' })
      await expect(panel.clock).toBeVisible()
      await panel.note('They pay 80')
      await expect(panel.notes).toHaveCount(1)
      await expect(panel.state).toHaveText(text.saveState.saved)
      await page.close()
    })

    const popup = await openPage(browser, 'popup.html')
    await test.step('the popup shows what to do after the call', async () => {
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Acme')
      await expect(popup.getByRole('heading', { name: text.followUps.title })).toBeVisible()
      await expect(popup.getByText(text.popup.room)).toHaveCount(0)
      await expectFit(popup, 'popup-after', (file) => info.outputPath(file), { widths: [360] })
    })
    const opened = browser.context.waitForEvent('page')
    await popup.getByRole('link', { name: text.debrief.open }).click()
    const back = await opened
    const debrief = back.getByRole('region', { name: text.debrief.title })
    await test.step('the popup leads to the debrief, which is written there', async () => {
      await expect(debrief).toBeVisible()
      await expect(panelIn(back).notes).toHaveCount(1)
      const { label } = text.findings.fields['went-well']
      const outcome = debrief.getByRole('group', { name: label }).getByRole('button').first()
      await outcome.click()
      await expect(outcome).toHaveAttribute('aria-pressed', 'true')
      await panelIn(back).note('Mail Mara on Monday')
      await expect(panelIn(back).state).toHaveText(text.saveState.saved)
      await expectFit(back, 'look-back', (file) => info.outputPath(file), { widths: [360, 1280] })
    })

    await test.step('the company’s page leads there, too', async () => {
      await back.getByRole('link', { name: text.workspace.toCompany }).click()
      const record = back.getByRole('region', { name: text.history.record })
      await expect(record).toContainText('They pay 80')
      await expect(record).toContainText('Mail Mara on Monday')
      await expect(record).toContainText(text.findings.topics.outcome)
      await record.getByRole('link', { name: text.history.lookBack }).click()
      await expect(debrief).toBeVisible()
    })
    await test.step('a call that does not exist is named as such', async () => {
      await back.goto(`chrome-extension://${browser.extensionId}/workspace.html#call/nothing`)
      await expect(back.getByRole('heading', { level: 1 })).toHaveText(text.workspace.noCall)
    })
    await browser.close()
  },
)

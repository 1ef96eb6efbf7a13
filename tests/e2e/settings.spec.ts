import { pages } from '@/locales/pages'
import { REMINDER_KEY } from '@/method/call-reminder'
import { command } from './ask'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openPage } from './open-page'
import { expect, test } from './test'

const words = pages.settings

test('the settings fit every width, and the browser is set to remind of a planned call as is chosen there', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html#settings')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
  await expectFit(page, 'settings', (file) => info.outputPath(file), { widths: [360, 1280] })

  const now = Date.now()
  const plannedAt = now + 2 * 60 * 60_000
  const of = { companyId: 'acme', now }
  const call = { ...of, id: 'acme-call' }
  await command(
    page,
    { name: 'company.create', input: { ...of, name: 'Acme', role: '' } },
    { name: 'call.open', input: { ...call, meetingKey: null, title: '' } },
    { name: 'call.edit', input: { ...call, plannedAt } },
  )
  const minutesBefore = () =>
    browser.worker.evaluate(async (at) => {
      const alarm = await chrome.alarms.get('call-reminder')
      return alarm ? Math.round((at - alarm.scheduledTime) / 60_000) : null
    }, plannedAt)
  await expect.poll(minutesBefore).toBe(15)
  await page.getByLabel(words.before).selectOption('30')
  await expect.poll(minutesBefore).toBe(30)
  await page.reload()
  await expect(page.getByLabel(words.before)).toHaveValue('30')
  await page.getByLabel(words.before).selectOption('0')
  await expect.poll(minutesBefore).toBe(null)
  expect(
    await browser.worker.evaluate((key) => chrome.storage.local.get(key), REMINDER_KEY),
  ).toEqual({ [REMINDER_KEY]: 0 })
  await browser.close()
})

test('the sign in the browser’s bar counts what is due today', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  const now = Date.now()
  const call = { id: 'acme-call', companyId: 'acme', now }
  await command(
    page,
    {
      name: 'company.create',
      input: { companyId: 'acme', now, name: 'Acme', role: '' },
    },
    { name: 'call.open', input: { ...call, meetingKey: null, title: '' } },
    { name: 'call.start', input: call },
    { name: 'call.end', input: call },
  )
  const sign = () => browser.worker.evaluate(() => chrome.action.getBadgeText({}))
  await expect.poll(sign).toBe('1')
  await command(page, {
    name: 'followUp.set',
    input: { companyId: 'acme', callId: call.id, step: 'thank-you', now, done: true },
  })
  await expect.poll(sign).toBe('')
  await browser.close()
})

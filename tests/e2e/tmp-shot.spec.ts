import { command } from './ask'
import { openBrowser } from './browser'
import { openPage } from './open-page'
import { companyId, fillCompany } from './take-out-parts'
import { test } from './test'

test('shots', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'))
  const page = await openPage(browser, 'workspace.html')
  await fillCompany(page)
  const at = (hash: string) =>
    page.goto(`chrome-extension://${browser.extensionId}/workspace.html#${hash}`)
  await page.setViewportSize({ width: 688, height: 1017 })
  const shot = async (name: string) =>
    page.screenshot({ path: `/tmp/w/i-out-pics/${name}.png`, fullPage: true })
  await at(`brief/${companyId}`)
  await page.getByRole('checkbox').check()
  await page.emulateMedia({ media: 'print' })
  await shot('print-brief')
  await at(`record/${companyId}`)
  await page.waitForTimeout(500)
  await shot('print-record')
  const now = Date.now()
  const long = 'one more thing that is worth saying about this '.repeat(40)
  for (const subject of [
    'found-us',
    'why-us',
    'contribute',
    'like-doing',
    'fits-the-job',
    'fits-the-company',
    'pay',
    'pay/value',
    'pay/their-range',
    'pay/confidential',
  ])
    await command(page, {
      name: 'answer.write',
      input: { companyId, subject, text: long, base: '', now },
    })
  for (let index = 0; index < 30; index += 1)
    await command(page, {
      name: 'question.edit',
      input: {
        companyId,
        subject: `own-${index}`,
        wording: `${index} ${long}`.slice(0, 400),
        starred: true,
        now,
      },
    })
  await page.emulateMedia({ media: 'screen' })
  await at(`brief/${companyId}`)
  await page.getByRole('checkbox').check()
  await page.emulateMedia({ media: 'print' })
  await shot('print-brief-full')
  await page.emulateMedia({ media: 'screen' })
  for (const [hash, name] of [
    ['data', 'data'],
    [`out/${companyId}`, 'out'],
    ['overview', 'overview'],
    [`company/${companyId}/calls`, 'calls'],
    ['home', 'home'],
  ] as const) {
    await at(hash)
    await page.waitForTimeout(600)
    for (const [w, h] of [
      [380, 700],
      [1366, 650],
    ] as const) {
      await page.setViewportSize({ width: w, height: h })
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
      await shot(`${name}-${w}-light`)
      await page.emulateMedia({ colorScheme: 'dark' })
      if (w === 1366) await shot(`${name}-${w}-dark`)
      await page.emulateMedia({ forcedColors: 'active' })
      if (w === 1366) await shot(`${name}-${w}-forced`)
    }
  }
  await browser.close()
})

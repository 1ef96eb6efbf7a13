import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { openBrowser } from './browser'
import { expectFit } from './fit'
import { openJobPage, saveJobPage } from './job-page'
import { expect, test } from './test'
import { canPressButton } from './toolbar'

const words = pages.posting
const { sections } = text.preparation
const widths = [380, 1366, 1920]

const address = 'https://jobs.example.com/acme/data-engineer?utm_source=mail'

test('a job posting becomes a company with one click, and a later look shows what changed', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: canPressButton })
  const picture = (file: string) => info.outputPath(file)
  const page = await openJobPage(browser, address, 'posting.html')
  const review = await saveJobPage(browser, page, picture('popup.png'))

  await test.step('what the page says is shown, and what it does not say', async () => {
    await expect(review.getByLabel(words.company)).toHaveValue('Acme')
    await expect(review.getByLabel(words.job)).toHaveValue('Data engineer (m/f/d)')
    const facts = review.getByRole('definition')
    await expect(facts).toContainText(['Berlin, DE', words.notSaid, /€70,000.*90,000 a year/])
    await expectFit(review, 'review', picture, { widths })
    await review.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await review.screenshot({ path: picture('review-forced.png') })
    await review.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  })

  await test.step('it is kept with its company', async () => {
    await review.getByRole('button', { name: words.keep, exact: true }).click()
    await expect(review.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible()
    const section = review.getByRole('region', { name: sections.posting })
    await expect(section.getByRole('link')).toHaveText(
      'https://jobs.example.com/acme/data-engineer',
    )
    await section.getByText(words.text, { exact: true }).click()
    await expect(section).toContainText('• Python')
    await expectFit(review, 'company', picture, { widths })
  })

  await test.step('the same page later is known, and shows what changed', async () => {
    await page.close()
    const later = await openJobPage(browser, address, 'posting.html', (html) =>
      html.replace('90000', '80000').replace('<li>SQL</li>', '<li>dbt</li>'),
    )
    const again = await saveJobPage(browser, later)
    const known = again.getByRole('radio', { name: words.known('Acme', 'Data engineer (m/f/d)') })
    await expect(known).toBeChecked()
    const changes = again.getByRole('table', { name: words.changed })
    await expect(changes.getByRole('row', { name: words.facts.pay })).toContainText('80,000')
    await again.getByText(words.newLines).click()
    await expect(again.getByText('• dbt', { exact: true })).toBeVisible()
    await expectFit(again, 'changed', picture, { widths })
    await again.getByRole('button', { name: words.keep, exact: true }).click()
    await expect(again.getByRole('region', { name: sections.posting })).toContainText('80,000')
  })
})

test('a list of jobs is counted, and a later look shows what came and went', async ({}, info) => {
  const browser = await openBrowser(info.outputPath('profile'), { args: canPressButton })
  const picture = (file: string) => info.outputPath(file)
  const list = 'https://jobs.example.com/acme'
  const page = await openJobPage(browser, list, 'list.html')
  const review = await saveJobPage(browser, page)
  await expect(review.getByLabel(words.company)).toHaveValue('Acme')
  await expect(review.getByRole('table', { name: words.byDepartment })).toContainText('Engineering')
  await expect(
    review.getByRole('table', { name: words.byPlace }).getByRole('row', { name: 'Berlin' }),
  ).toContainText('2')
  await expect(review.getByRole('table', { name: words.byLevel })).toContainText(
    words.levels.senior,
  )
  await expectFit(review, 'openings', picture, { widths })
  await review.getByRole('button', { name: words.keep, exact: true }).click()
  const section = review.getByRole('region', { name: sections.openings })
  await section.getByLabel(text.preparation.facts.trend.label).fill('They hire in Berlin')

  await page.close()
  const later = await openJobPage(browser, list, 'list.html', (html) =>
    html.replace('Junior developer', 'Product designer'),
  )
  const again = await saveJobPage(browser, later)
  await again.getByText(words.added(1)).click()
  await expect(again.getByText('Product designer').locator('visible=true')).toHaveCount(1)
  await expect(again.getByText(words.left(1))).toBeVisible()
  await again.getByRole('button', { name: words.keep, exact: true }).click()
  const kept = again.getByRole('region', { name: sections.openings })
  await expect(kept.getByLabel(text.preparation.facts.trend.label)).toHaveValue(
    'They hire in Berlin',
  )
  await expect(kept.getByText(words.left(1))).toBeVisible()
  await expectFit(again, 'openings kept', picture, { widths })
})

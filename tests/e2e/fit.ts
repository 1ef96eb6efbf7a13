import { expect, type Page } from '@playwright/test'
import { whatAxeFinds, whatStandsOut } from './axe'

const panelWidths = [320, 360, 560]

/** Every width, light and dark; a picture of each is among the test's results. */
export async function expectFit(
  page: Page,
  name: string,
  picture: (file: string) => string,
  widths = panelWidths,
) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 720 })
      const where = `${name}, ${width} px, ${colorScheme}`
      await page.screenshot({ path: picture(`${name}-${width}-${colorScheme}.png`) })
      expect(await page.evaluate(whatStandsOut), where).toEqual([])
      expect(await page.evaluate(whatAxeFinds), where).toEqual([])
    }
  }
}

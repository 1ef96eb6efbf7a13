import { expect, type Page } from '@playwright/test'
import { whatAxeFinds, whatStandsOut } from './axe'

const panelWidths: readonly number[] = [320, 360, 560]

interface Options {
  widths?: readonly number[]
  /** The picture shows the whole page, not only the window. */
  fullPage?: boolean
}

/** Checks every width in light and dark. Keeps a picture of each in the test's results. */
export async function expectFit(
  page: Page,
  name: string,
  picture: (file: string) => string,
  { widths = panelWidths, fullPage = false }: Options = {},
) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 720 })
      const where = `${name}, ${width} px, ${colorScheme}`
      await page.screenshot({ path: picture(`${name}-${width}-${colorScheme}.png`), fullPage })
      expect(await page.evaluate(whatStandsOut), where).toEqual([])
      expect(await page.evaluate(whatAxeFinds), where).toEqual([])
    }
  }
}

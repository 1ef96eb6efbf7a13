import { expect, type Page } from '@playwright/test'
import { whatAxeFinds, whatStandsOut } from './axe'

const panelWidths: readonly number[] = [320, 360, 560]

interface Options {
  widths?: readonly number[]
  /** The picture shows the whole page, not only the window. */
  fullPage?: boolean
}

/**
 * Checks every width, and the narrowest one in dark and with a screen reader's rules, too. The widths decide what fits,
 * and the themes only the colours. Keeps a picture of each in the test's results.
 */
export async function expectFit(
  page: Page,
  name: string,
  picture: (file: string) => string,
  { widths = panelWidths, fullPage = false }: Options = {},
) {
  const narrowest = Math.min(...widths)
  const views = [
    ...widths.map((width) => ({ width, colorScheme: 'light' as const })),
    { width: narrowest, colorScheme: 'dark' as const },
  ]
  for (const { width, colorScheme } of views) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 720 })
    const where = `${name}, ${width} px, ${colorScheme}`
    await page.screenshot({ path: picture(`${name}-${width}-${colorScheme}.png`), fullPage })
    expect(await page.evaluate(whatStandsOut), where).toEqual([])
    if (width === narrowest) expect(await page.evaluate(whatAxeFinds), where).toEqual([])
  }
}

import { expect, type Page } from '@playwright/test'

/** The name of the focused element, and the style of its outline. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`)
    const name = element.ariaLabel ?? element.textContent ?? ''
    return {
      name: (name || label?.textContent || '').trim(),
      outline: getComputedStyle(element).outlineStyle,
    }
  })

/** Presses Tab until the element with that name has the focus. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab') {
  await expect(async () => {
    await page.keyboard.press(key)
    const here = await focused(page)
    if (typeof name === 'string') expect(here?.name).toBe(name)
    else expect(here?.name).toMatch(name)
  }).toPass({ intervals: [0] })
}

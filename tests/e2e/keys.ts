import { expect, type Page } from '@playwright/test'

/** What has the keyboard: its name, and whether one can see that it has it. */
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

/** Presses Tab until what has that name has the keyboard. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab') {
  await expect(async () => {
    await page.keyboard.press(key)
    const here = await focused(page)
    if (typeof name === 'string') expect(here?.name).toBe(name)
    else expect(here?.name).toMatch(name)
  }).toPass({ intervals: [0] })
}

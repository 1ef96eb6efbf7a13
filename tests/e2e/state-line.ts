import type { Frame, Locator, Page } from '@playwright/test'

/** The line that says whether all is saved, while nothing is being saved. No other part of a surface says that it is busy. */
export const stateLine = (place: Frame | Page): Locator =>
  place.locator('output[aria-busy="false"]')

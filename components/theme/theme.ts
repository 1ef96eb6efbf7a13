import { browser } from 'wxt/browser'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

function apply(value: unknown): void {
  document.documentElement.dataset['theme'] = isTheme(value) ? value : 'system'
}

export const currentTheme = (): Theme => {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : 'system'
}

/** Applies the chosen theme, now and after each change on any surface. */
export async function followTheme(): Promise<void> {
  browser.storage.local.onChanged.addListener(({ theme }) => {
    if (theme) apply(theme.newValue)
  })
  apply((await browser.storage.local.get('theme'))['theme'])
}

export async function chooseTheme(theme: Theme): Promise<void> {
  apply(theme)
  await browser.storage.local.set({ theme })
}

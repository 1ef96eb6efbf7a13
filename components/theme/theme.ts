import { browser } from 'wxt/browser'
import { create } from 'zustand'
import { type Theme, themes } from '@/messages'

export const sizes = ['s', 'm', 'l'] as const

/** How every surface looks. The candidate chooses. */
interface Appearance {
  theme: Theme
  /** Of the text; it multiplies the browser's own font size. */
  size: (typeof sizes)[number]
}

export const useAppearance = create<Appearance>()(() => ({ theme: 'calls', size: 'm' }))

/** Whether this is the panel in a call page. */
let isDocked = false

function apply({ theme, size }: Record<keyof Appearance, unknown>): void {
  const chosen: Appearance = {
    theme: themes.find((known) => known === theme) ?? 'calls',
    size: sizes.find((known) => known === size) ?? 'm',
  }
  const { dataset } = document.documentElement
  dataset['theme'] = chosen.theme === 'calls' && isDocked ? 'dark' : chosen.theme
  dataset['size'] = chosen.size
  useAppearance.setState(chosen)
}

/** Applies what is chosen, now and after each change on any surface. */
export async function followTheme(docked = false): Promise<void> {
  isDocked = docked
  const { local } = browser.storage
  const read = async () => {
    const { theme, size } = await local.get(['theme', 'size'])
    apply({ theme, size })
  }
  local.onChanged.addListener(({ theme, size }) => {
    if (theme || size) void read()
  })
  await read()
}

export async function choose(change: Partial<Appearance>): Promise<void> {
  apply({ ...useAppearance.getState(), ...change })
  await browser.storage.local.set(change)
}

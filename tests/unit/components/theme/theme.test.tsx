// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { followTheme } from '@/components/theme/theme'
import { ThemeChoice } from '@/components/theme/ThemeChoice'
import { text } from '@/locales/text'

const { options, sizes, label } = text.theme
const shown = () => {
  const { theme, size } = document.documentElement.dataset
  return { theme, size }
}

afterEach(() => {
  cleanup()
  fakeBrowser.reset()
})

describe('the colours', () => {
  it('are dark in the dock and the system’s elsewhere, until the candidate chooses', async () => {
    await followTheme(true)
    expect(shown()).toMatchObject({ theme: 'dark', size: 'm' })
    await followTheme()
    expect(shown()).toMatchObject({ theme: 'calls', size: 'm' })
  })

  it('are the chosen ones in the dock too', async () => {
    await browser.storage.local.set({ theme: 'light' })
    await followTheme(true)
    expect(shown()).toMatchObject({ theme: 'light' })
  })

  it('that nobody knows count as not chosen', async () => {
    await browser.storage.local.set({ theme: 'pink', size: 40 })
    await followTheme(true)
    expect(shown()).toMatchObject({ theme: 'dark', size: 'm' })
  })
})

describe('the choice', () => {
  it('applies at once, is kept, and keeps what was chosen before', async () => {
    await followTheme()
    render(<ThemeChoice />)
    const user = userEvent.setup()
    await user.selectOptions(screen.getByRole('combobox', { name: label }), options.dark)
    await user.click(screen.getByRole('radio', { name: sizes.l }))
    expect(shown()).toMatchObject({ theme: 'dark', size: 'l' })
    expect(await browser.storage.local.get(['theme', 'size'])).toEqual({ theme: 'dark', size: 'l' })
  })

  it('shows what was chosen on another surface', async () => {
    await followTheme()
    render(<ThemeChoice />)
    await browser.storage.local.set({ size: 's' })
    expect(await screen.findByRole('radio', { name: sizes.s, checked: true })).toBeTruthy()
  })
})

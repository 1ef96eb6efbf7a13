// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { browserKeys } from '@/components/key-help/browser-keys'
import { Keys, KeysButton } from '@/components/key-help/Keys'
import { text } from '@/locales/text'

const words = text.keys
const button = () => screen.getByRole('button', { name: words.button })
const keys = (
  <>
    <KeysButton />
    <Keys />
  </>
)
const card = () => screen.findByRole('dialog', { name: words.title })

beforeEach(() => {
  fakeBrowser.reset()
  Object.assign(browser.commands, {
    getAll: () =>
      Promise.resolve([
        { name: '_execute_action', description: '', shortcut: '' },
        { name: 'focus-note', description: 'Jump to the note box', shortcut: '' },
        { name: 'toggle-dock', description: 'Open or collapse', shortcut: 'Ctrl+Shift+9' },
      ]),
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the list of keys', () => {
  it('shows the keys that the candidate set', async () => {
    expect(await browserKeys()).toEqual([
      { name: 'toggle-dock', does: 'Open or collapse', keys: 'Ctrl+Shift+9' },
      { name: 'focus-note', does: 'Jump to the note box', keys: '' },
    ])
  })

  it('shows the keys of the manifest if a frame cannot ask the browser', async () => {
    vi.spyOn(browser, 'commands', 'get').mockReturnValue(undefined as never)
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      commands: {
        'focus-note': {
          description: 'Jump to the note box',
          suggested_key: { default: 'Alt+Shift+N' },
        },
      },
    } as never)
    expect(await browserKeys()).toEqual([
      { name: 'focus-note', does: 'Jump to the note box', keys: 'Alt+Shift+N' },
    ])
  })

  it('opens by ?, but not in the middle of a note', async () => {
    render(
      <>
        <textarea aria-label="Notes" />
        <input type="checkbox" aria-label="Asked" />
        <Keys />
      </>,
    )
    await userEvent.type(screen.getByRole('textbox'), 'why?')
    expect(screen.queryByRole('dialog')).toBeNull()
    screen.getByRole('checkbox').focus()
    await userEvent.keyboard('?')
    expect((await card()).textContent).toContain('Ctrl+Shift+9')
    expect((await card()).textContent).toContain(words.notSet)
  })

  it('opens only by its button when the candidate has switched ? off', async () => {
    render(keys)
    await userEvent.click(button())
    const box = () => screen.findByRole<HTMLInputElement>('checkbox', { name: words.single })
    expect((await box()).checked).toBe(true)
    await userEvent.click(await box())
    await userEvent.click(screen.getByRole('button', { name: words.close }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    cleanup()

    // The choice is kept, and the button stays.
    expect(await browser.storage.local.get('questionMarkKey')).toEqual({ questionMarkKey: false })
    render(keys)
    await userEvent.click(button())
    await vi.waitFor(async () => expect((await box()).checked).toBe(false))
    await userEvent.click(screen.getByRole('button', { name: words.close }))
    await userEvent.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

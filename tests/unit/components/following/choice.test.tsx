// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { browser } from 'wxt/browser'
import { FollowInMenu } from '@/components/following/FollowChoice'
import { text } from '@/locales/text'
import { closeMirrorAfterEach } from '../background'
import { callWith } from '../prompts/call-with'
import { showCaptions } from './captions'

closeMirrorAfterEach()

const words = text.following
const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name })

async function menu(settings: object = {}, hasCaptions = true) {
  await browser.storage.local.set({ ...settings })
  const background = await callWith()
  await showCaptions(background, { captions: hasCaptions ? true : undefined })
  render(<FollowInMenu docked={false} />)
}

describe('in the menu', () => {
  it('following is off until it is switched on, and so is bringing to the front', async () => {
    await menu()
    expect((await box(words.on)).checked).toBe(false)
    await userEvent.click(await box(words.on))
    expect((await box(words.toFront)).checked).toBe(false)
    await userEvent.click(await box(words.toFront))
    await waitFor(async () =>
      expect(await browser.storage.local.get()).toEqual({
        followCaptions: true,
        bringToFront: true,
      }),
    )
    await userEvent.click(await box(words.on))
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1))
  })

  it('a call without captions has a hint, and only while following is on', async () => {
    await menu({ followCaptions: true }, false)
    expect(await screen.findByText(words.turnOn)).toBeTruthy()
    await userEvent.click(await box(words.on))
    await waitFor(() => expect(screen.queryByText(words.turnOn)).toBeNull())
  })

  it('a value of another form counts as no answer', async () => {
    await menu({ followCaptions: 'yes', bringToFront: 1 })
    expect((await box(words.on)).checked).toBe(false)
  })
})

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { GreenRoom } from '@/components/green-room/GreenRoom'
import { text } from '@/locales/text'
import { companyRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'

const words = text.greenRoom
closeMirrorAfterEach()

it('the card says with whom the call is, when, and what is left, and leads to the preparation', async () => {
  const { call } = await openCall(null, ({ companyId }) => ({
    companies: [companyRow({ id: companyId, companyId, name: 'Northwind' })],
  }))
  render(<GreenRoom when="in 4 min" left={2} />)
  expect(screen.getByRole('main').textContent).toContain('Northwind in 4 min2 things left')
  expect(screen.getByRole('link', { name: words.prepare }).getAttribute('href')).toContain(
    call.companyId,
  )
})

it('the card opens the panel at a click, and says when all is prepared', async () => {
  await openCall(null, ({ companyId }) => ({
    companies: [companyRow({ id: companyId, companyId, name: 'Northwind' })],
  }))
  render(<GreenRoom when={false} left={0} />)
  expect(screen.getByText(words.ready)).toBeDefined()
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage')
  await userEvent.click(screen.getByRole('button', { name: words.open }))
  const settings = { place: 'open' }
  expect(asked).toHaveBeenCalledWith({ request: 'setDock', input: { tabId: null, settings } })
})

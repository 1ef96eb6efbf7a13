// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { CallPage } from '@/entrypoints/workspace/CallPage'
import { text } from '@/locales/text'
import { companyRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../../components/background'
import { ended } from '../../components/call-rows'
import { button } from '../../components/on-screen'

closeMirrorAfterEach()

const open = (isOver: boolean) =>
  openCall(12, (call) => ({
    companies: [companyRow({ id: call.companyId, companyId: call.companyId })],
    calls: [isOver ? ended(call, 28) : call],
  }))
const debrief = () => screen.queryByRole('region', { name: text.debrief.title })
const way = { name: text.workspace.toPanel }

it('a call that has ended says which call it was and asks how it was, with a way back to the company', async () => {
  const { call } = await open(true)
  render(<CallPage />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Acme')
  expect(screen.getByText(/· 28 minutes$/)).toBeTruthy()
  expect(debrief()).toBeTruthy()
  expect(
    screen.getByRole('link', { name: text.workspace.toCompany }).getAttribute('href'),
  ).toContain(call.companyId)
})

it('a call that has ended keeps its questions and lists one button away', async () => {
  await open(true)
  render(<CallPage />)
  await userEvent.click(button(text.workspace.toPanel))
  expect(debrief()).toBeNull()
  expect(screen.getByRole('textbox', { name: text.panel.notes.box })).toBeTruthy()
  await userEvent.click(screen.getAllByRole('button', { name: text.debrief.open })[0]!)
  expect(debrief()).toBeTruthy()
  expect(button(text.workspace.toPanel)).toBeTruthy()
})

it('a call that goes on shows its panel', async () => {
  await open(false)
  render(<CallPage />)
  expect(debrief()).toBeNull()
  expect(screen.queryByRole('button', way)).toBeNull()
  expect(screen.getByRole('textbox', { name: text.panel.notes.box })).toBeTruthy()
})

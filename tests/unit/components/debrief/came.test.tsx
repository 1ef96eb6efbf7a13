// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Came, TalkShare } from '@/components/debrief/Came'
import { panelNow } from '@/components/shared/panel-state'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { answerRow, markRow } from '../../rows'
import { closeMirrorAfterEach, openCall } from '../background'
import { ended, inCall } from '../call-rows'
import { button } from '../on-screen'
import { newPanelBeforeEach } from '../prompts/call-with'

closeMirrorAfterEach()
newPanelBeforeEach()

const words = text.debrief
const minutes = (own: number, theirs: number, unknown = 0) => ({
  own: own * 60_000,
  theirs: theirs * 60_000,
  unknown: unknown * 60_000,
})

async function show(
  asked: string[],
  { talk = null, isPage = false }: { talk?: Call['talk']; isPage?: boolean } = {},
) {
  const background = await openCall(30, (call) => ({
    calls: [{ ...ended(call), talk }],
    marks: asked.map((subject) => markRow('asked', subject, inCall(call))),
    answers: [answerRow('found-us', 'Joana', { companyId: call.companyId })],
  }))
  render(
    <>
      <Came isPage={isPage} />
      <TalkShare />
    </>,
  )
  return background
}
const region = (name: string = words.came) => screen.queryByRole('region', { name })
const rows = () =>
  within(region()!)
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('after the call', () => {
  it('it says which questions came, and for how many of them there are points', async () => {
    await show(['pay', 'found-us', 'team'])
    expect(rows()).toEqual([
      text.prompts['found-us'].ask,
      `${text.prompts.pay.ask}${words.writePoints}`,
    ])
    expect(screen.getByText(words.withPoints(1, 2))).toBeTruthy()
  })

  it('a question without points is one press from its field', async () => {
    await show(['why-us'])
    await userEvent.click(button(words.writePointsOn(text.prompts['why-us'].ask)))
    expect(panelNow().front).toEqual({ kind: 'question', subject: 'why-us' })
  })

  it('on a page it is a link to where it is prepared', async () => {
    const { call } = await show(['why-us'], { isPage: true })
    expect(screen.getByRole<HTMLAnchorElement>('link').getAttribute('href')).toBe(
      `/workspace.html#company/${call.companyId}/why-us`,
    )
  })

  it('nothing stands there if nothing was heard or marked', async () => {
    await show([])
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('the share of the talk is said to be an estimate', async () => {
    await show([], { talk: minutes(4, 8) })
    expect(region(words.talkTitle)?.textContent).toContain(words.talk(35))
    // Nothing says that they asked something.
    expect(region()).toBeNull()
    expect(words.talk(35)).toContain('estimate')
  })

  it.each([minutes(1, 1), minutes(2, 2, 8)])('no share is said of %o', async (talk) => {
    await show([], { talk })
    expect(region(words.talkTitle)).toBeNull()
  })
})

// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { backToQuestions, toDebrief, useHasEnded, useIsDebrief } from '@/components/debrief/front'
import { send } from '@/components/mirror/mirror'
import { closeMirrorAfterEach, type Background, openCall, saved } from '../background'

closeMirrorAfterEach()

function Shown() {
  const [isDebrief, hasEnded] = [useIsDebrief(), useHasEnded()]
  return <p>{isDebrief ? 'debrief' : hasEnded ? 'questions, ended' : 'questions'}</p>
}
const shown = () => screen.getByRole('paragraph').textContent
/** Each command comes a second after the one before. Two ends at the same time are one end. */
let now = Date.now()
const clock = (name: 'call.start' | 'call.end', { call }: Background) =>
  act(async () => {
    now += 1000
    send(name, { id: call.id, companyId: call.companyId, now })
    await saved()
  })

it('the debrief comes at each end of the call, and the candidate can turn away from it and back', async () => {
  const background = await openCall(12, () => ({}))
  render(<Shown />)
  expect(shown()).toBe('questions')
  await clock('call.end', background)
  expect(shown()).toBe('debrief')
  act(backToQuestions)
  expect(shown()).toBe('questions, ended')
  act(toDebrief)
  expect(shown()).toBe('debrief')
  act(backToQuestions)

  // Only the connection was lost. The call goes on, and ends again.
  await clock('call.start', background)
  expect(shown()).toBe('questions')
  await clock('call.end', background)
  expect(shown()).toBe('debrief')
})

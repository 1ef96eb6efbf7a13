// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hideWhileSharing } from '@/dock/hiding'
import { standBeside } from '@/dock/stand-beside'
import { answers, callPage, startBackground, stopBackground } from './call-page'

/** What the background receives. It never answers the first request, like a worker that the browser has lost. */
let received: string[]

const aMinute = () => vi.advanceTimersByTimeAsync(60_000)

beforeEach(() => {
  received = []
  startBackground(({ request }) => {
    received.push(request)
    return received.length === 1 ? new Promise(() => {}) : Promise.resolve(answers[request])
  })
})
afterEach(stopBackground)

test('the panel comes, even if one answer never came', async () => {
  standBeside(callPage(() => ({ state: 'in-call', sure: true, evidence: document.body })))
  await aMinute()
  const first = received.filter((request) => request !== 'sharing').slice(0, 3)
  expect(first).toEqual(['seen', 'seen', 'dock'])
  expect(document.querySelectorAll('html > div')).toHaveLength(1)
})

test('the background learns of a share, even if one answer never came', async () => {
  const hiding = hideWhileSharing({ hide: () => {} }, new EventTarget())
  hiding.look(true)
  await aMinute()
  hiding.look(true)
  await aMinute()
  expect(received).toEqual(['sharing', 'sharing'])
})

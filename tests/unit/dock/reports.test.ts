// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { standBeside } from '@/dock/stand-beside'
import type { MeetingSeen, Sighting } from '@/meetings/meeting'
import type { Request } from '@/messages'
import { answers, callPage, startBackground, stopBackground } from './call-page'

const inCall: Sighting = { state: 'in-call', sure: true, evidence: document.body, others: 1 }
let shown: Sighting
let seen: (MeetingSeen | null)[]
let respond: (request: Request) => unknown

beforeEach(() => {
  shown = inCall
  seen = []
  respond = ({ request }) => answers[request]
  startBackground(async ({ request, input }) => {
    if (request === 'seen') seen.push((input as { meeting: MeetingSeen | null }).meeting)
    return respond({ request, input })
  })
})
afterEach(stopBackground)

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000)

describe('a page in a call', () => {
  test('reports every twenty seconds that it is there, even if nothing changes', async () => {
    standBeside(callPage(() => shown))
    await seconds(5 * 60 + 5)
    expect(seen.length).toBeGreaterThanOrEqual(15)
    expect(seen.length).toBeLessThanOrEqual(16)
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  test('reports it although the clock of the computer is set back', async () => {
    standBeside(callPage(() => shown))
    await seconds(5)
    vi.setSystemTime(Date.now() - 3_600_000)
    await seconds(40)
    expect(seen.length).toBeGreaterThanOrEqual(3)
  })
})

test('a forged pagehide changes nothing, however often it comes', async () => {
  standBeside(callPage(() => shown))
  await seconds(3)
  for (let n = 0; n < 1000; n += 1) dispatchEvent(new Event('pagehide'))
  await seconds(3)
  expect(seen.map((one) => one?.state)).toEqual(['in-call'])
})

test('a page that changes what it shows at every look has one report under way, and the last one counts', async () => {
  let late: ((answer: unknown) => void) | undefined
  respond = ({ request }) =>
    request === 'seen' && !late ? new Promise((resolve) => (late = resolve)) : answers[request]
  let people = 0
  standBeside(callPage(() => ({ state: 'in-call', sure: true, others: (people += 1) })))
  await seconds(8)
  expect(seen).toHaveLength(1)
  late!(answers['seen'])
  await seconds(2)
  expect(seen.length).toBeLessThanOrEqual(3)
  expect(seen.at(-1)?.others).toBeGreaterThan(8)
})

test('a page outside a call reports only what changes', async () => {
  shown = { state: 'lobby', sure: true }
  standBeside(callPage(() => shown))
  await seconds(5 * 60)
  expect(seen.map((one) => one?.state)).toEqual(['lobby'])
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { badge, DAY_ALARM } from '@/background/badge'
import { nextMidnight } from '@/background/home'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Store } from '@/storage/store'
import { fakeSurroundings, restarted } from '../storage/fake-surroundings'
import { DAY, HOUR, noon } from '../follow-up-rows'

vi.mock('@/background/store', () => ({ store: {} }))

let store: Store
let now: number
let sign: ReturnType<typeof badge>
let text: string

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fakeBrowser.reset()
  store = await restarted(fakeSurroundings().around)
  now = noon
  text = 'never set'
  Object.assign(browser, {
    action: {
      setBadgeText: async (change: { text: string }) => void ({ text } = change),
      setBadgeBackgroundColor: async () => {},
    },
  })
  sign = badge({
    store,
    now: () => now,
    onError: (error) => {
      throw error
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const run = async (...commands: AnyCommand[]) => {
  for (const command of commands) expect(await store.run(command)).toMatchObject({ ok: true })
}
const call = { id: 'acme-call', companyId: 'acme' }

/** A call with Acme that ended an hour ago: the thanks are due today, the other follow-ups later. */
const called = () =>
  run(
    { name: 'company.create', input: { companyId: 'acme', name: 'Acme', role: '', now: noon } },
    { name: 'call.open', input: { ...call, now: noon, meetingKey: null, title: '' } },
    { name: 'call.start', input: { ...call, now: noon - 2 * HOUR } },
    { name: 'call.end', input: { ...call, now: noon - HOUR } },
  )

const thanked: AnyCommand = {
  name: 'followUp.set',
  input: { companyId: 'acme', callId: call.id, step: 'thank-you', now: noon, done: true },
}

it('the sign shows how many follow-ups are due today, and nothing when all is done', async () => {
  await sign.wake()
  expect(text).toBe('')
  await called()
  await sign.wake()
  expect(text).toBe('1')
  await run(thanked)
  await sign.wake()
  expect(text).toBe('')
})

it('the number follows the days: it is counted again at midnight', async () => {
  await called()
  await run(thanked)
  await sign.wake()
  expect(text).toBe('')
  expect((await browser.alarms.get(DAY_ALARM))?.scheduledTime).toBe(nextMidnight(noon))
  now = noon + 8 * DAY
  await sign.wake()
  // A week without their answer: it is time to ask.
  expect(text).toBe('1')
})

it('a command that changes a follow-up has it counted', async () => {
  await called()
  sign.written(thanked)
  await vi.advanceTimersByTimeAsync(2000)
  await vi.waitFor(() => expect(text).toBe('1'))
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { CALL_ALARM, callAlarm } from '@/background/call-alarm'
import { openNotification } from '@/background/notifications'
import { callReminder } from '@/locales/en/call-reminder'
import { REMINDER_KEY } from '@/method/call-reminder'
import { practiceId } from '@/storage/records/company'
import type { AnyCommand } from '@/storage/records/dossier'
import type { Store } from '@/storage/store'
import { fakeSurroundings, restarted } from '../storage/fake-surroundings'
import { noon } from '../follow-up-rows'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let store: Store
let now: number
let inCall: boolean
let failures: unknown[]

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fakeBrowser.reset()
  store = await restarted(fakeSurroundings().around)
  now = noon
  inCall = false
  failures = []
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  expect(failures).toEqual([])
})

const run = async (...commands: AnyCommand[]) => {
  for (const command of commands) expect(await store.run(command)).toMatchObject({ ok: true })
}

/** Moves the time and starts a new worker, as an alarm does. */
async function at(time: number) {
  now = time
  await callAlarm({
    store,
    meetingsInCall: async () => (inCall ? ['Acme’s'] : []),
    now: () => now,
    onError: (error) => failures.push(error),
  }).wake()
}

const idOf = (company: string) => company.toLowerCase()
const call = (company: string) => ({
  id: `${idOf(company)}-call`,
  companyId: idOf(company),
  now: noon,
})

/** A company with a call that is planned for this time. */
async function planned(name: string, plannedAt: number) {
  await run(
    {
      name: 'company.create',
      input: { companyId: idOf(name), name, role: '', now: noon },
    },
    { name: 'call.open', input: { ...call(name), meetingKey: null, title: '' } },
    { name: 'call.edit', input: { ...call(name), plannedAt } },
  )
}

/** The titles of the notifications on the screen. */
const shown = async () =>
  Object.keys(await browser.notifications.getAll()).map((id) =>
    decodeURIComponent(id.split('/')[1]!),
  )
const alarm = async () => (await browser.alarms.get(CALL_ALARM))?.scheduledTime

it('a planned call is said fifteen minutes before, once', async () => {
  const create = vi.spyOn(browser.notifications, 'create')
  await planned('Acme', noon + HOUR)
  await at(noon)
  expect(await shown()).toEqual([])
  expect(await alarm()).toBe(noon + 45 * MINUTE)
  await at(noon + 45 * MINUTE)
  expect(create).toHaveBeenCalledOnce()
  expect(create.mock.calls[0]).toEqual([
    'call/acme/acme-call',
    expect.objectContaining({ title: callReminder.title('Acme', 15) }),
  ])
  await at(noon + 50 * MINUTE)
  expect(create).toHaveBeenCalledOnce()
  expect(await alarm()).toBeUndefined()
})

it('a computer that wakes late says how many minutes are left', async () => {
  const create = vi.spyOn(browser.notifications, 'create')
  await planned('Acme', noon + HOUR)
  await at(noon + 57 * MINUTE)
  expect(create.mock.calls[0]?.[1]).toMatchObject({ title: callReminder.title('Acme', 3) })
})

it('a call that has begun or is past is not said any more', async () => {
  await planned('Acme', noon + HOUR)
  await planned('Bolt', noon + HOUR)
  await run({ name: 'call.start', input: call('Acme') })
  await at(noon + 46 * MINUTE)
  expect(await shown()).toEqual(['bolt'])
  fakeBrowser.reset()
  await at(noon + 2 * HOUR)
  expect(await shown()).toEqual([])
})

it('a call that was moved is said again before its new time', async () => {
  await planned('Acme', noon + HOUR)
  await at(noon + 45 * MINUTE)
  await run({ name: 'call.edit', input: { ...call('Acme'), plannedAt: noon + 3 * HOUR } })
  await browser.notifications.clear('call/acme/acme-call')
  await at(noon + 46 * MINUTE)
  expect(await shown()).toEqual([])
  expect(await alarm()).toBe(noon + 2 * HOUR + 45 * MINUTE)
  await at(noon + 2 * HOUR + 45 * MINUTE)
  expect(await shown()).toEqual(['acme'])
})

it('in a call nothing is shown, and the reminder comes after it', async () => {
  await planned('Acme', noon + HOUR)
  inCall = true
  await at(noon + 45 * MINUTE)
  expect(await shown()).toEqual([])
  expect(await alarm()).toBe(noon + 46 * MINUTE)
  inCall = false
  await at(noon + 46 * MINUTE)
  expect(await shown()).toEqual(['acme'])
})

it('the candidate chooses how long before, or never', async () => {
  await planned('Acme', noon + HOUR)
  await browser.storage.local.set({ [REMINDER_KEY]: 30 })
  await at(noon)
  expect(await alarm()).toBe(noon + 30 * MINUTE)
  await browser.storage.local.set({ [REMINDER_KEY]: 0 })
  await at(noon + 31 * MINUTE)
  expect(await shown()).toEqual([])
  expect(await alarm()).toBeUndefined()
})

it('a practice call is not said', async () => {
  await run(
    {
      name: 'company.create',
      input: {
        companyId: practiceId('own'),
        name: 'Practice',
        role: '',
        now: noon,
        practice: true,
      },
    },
    {
      name: 'call.open',
      input: { id: 'p', companyId: practiceId('own'), now: noon, meetingKey: null, title: '' },
    },
    {
      name: 'call.edit',
      input: { id: 'p', companyId: practiceId('own'), now: noon, plannedAt: noon + 10 * MINUTE },
    },
  )
  await at(noon + MINUTE)
  expect(await shown()).toEqual([])
})

it('a click on it opens what is left to prepare', async () => {
  const create = vi.spyOn(browser.tabs, 'create')
  await openNotification('call/acme/acme-call')
  expect(create).toHaveBeenCalledWith({
    url: expect.stringMatching(/workspace\.html#company\/acme\/prepare$/) as string,
  })
})

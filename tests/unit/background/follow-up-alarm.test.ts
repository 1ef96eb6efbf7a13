import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing'
import { openNotification } from '@/background/notifications'
import { followUpAlarm, FOLLOW_UP_ALARM } from '@/background/follow-up-alarm'
import { text } from '@/locales/text'
import type { FieldId } from '@/method/findings'
import type { AnyCommand } from '@/storage/records/dossier'
import { contactId } from '@/storage/records/person'
import type { Store } from '@/storage/store'
import { fakeSurroundings, restarted } from '../storage/fake-surroundings'
import { DAY, HOUR, noon } from '../follow-up-rows'

let fake: ReturnType<typeof fakeSurroundings>
let store: Store
let now: number
let inCall: boolean
let refuses: boolean
let failures: unknown[]

beforeEach(async () => {
  // A look that one test has put off must not come in the next one.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  fake = fakeSurroundings()
  store = await restarted(fake.around)
  now = noon
  inCall = false
  refuses = false
  failures = []
})

afterEach(() => {
  vi.useRealTimers()
  expect(failures).toEqual([])
})

const run = async (...commands: AnyCommand[]) => {
  for (const command of commands) expect(await store.run(command)).toMatchObject({ ok: true })
}

/** A new worker. It has no state of the worker before it. */
const worker = () =>
  followUpAlarm({
    store,
    execute: async (command) =>
      refuses ? { ok: false, reason: 'quota', detail: '' } : store.run(command),
    meetingsInCall: async () => (inCall ? ['Acme’s'] : []),
    now: () => now,
    onError: (error) => failures.push(error),
  })

/** Moves the time and starts a worker, as an alarm does. */
async function at(time: number) {
  now = time
  await worker().wake()
}

/** A company of this name, whose call ended at this time. */
async function called(name: string, endedAt: number, practice = false) {
  const companyId = name.toLowerCase()
  const call = { id: `${companyId}-call`, companyId }
  await run(
    {
      name: 'company.create',
      input: { companyId, name, role: 'Engineer', now: endedAt, practice },
    },
    {
      name: 'person.write',
      input: { id: contactId(companyId), companyId, name: 'Mara', now: endedAt },
    },
    {
      name: 'call.open',
      input: { ...call, meetingKey: null, title: '', now: endedAt - HOUR },
    },
    { name: 'call.start', input: { ...call, now: endedAt - HOUR } },
    { name: 'call.end', input: { ...call, now: endedAt } },
  )
}

const learn = (field: FieldId, said: string, company = 'acme') =>
  run({
    name: 'finding.set',
    input: { companyId: company, callId: `${company}-call`, field, text: said, at: null, now },
  })

const set = (step: string, change: object, company = 'acme') =>
  run({
    name: 'followUp.set',
    input: { companyId: company, callId: `${company}-call`, step, now, ...change },
  })

const alarm = async () => (await browser.alarms.get(FOLLOW_UP_ALARM))?.scheduledTime
const shown = async () => {
  const all = (await browser.notifications.getAll()) as unknown as Record<
    string,
    { title: string; message: string }
  >
  return Object.values(all).map(({ title, message }) => ({ title, message }))
}
/** The titles of the notifications on the screen, which are then removed. */
const putAway = async () => {
  const before = await shown()
  for (const id of Object.keys(await browser.notifications.getAll()))
    await browser.notifications.clear(id)
  return before.map(({ title }) => title)
}

describe('after a call', () => {
  it(
    'a follow-up is shown when it is due, and not before',
    { tags: ['obligation-35'] },
    async () => {
      await called('Acme', noon)
      await learn('next-date', '2026-10-16')
      await at(noon + 10 * 60_000)
      expect(await alarm()).toBe(noon + HOUR)
      expect(await shown()).toEqual([])

      await at(noon + HOUR)
      expect(await putAway()).toEqual(['Thank Mara at Acme'])
      const fridayAtNine = new Date(2026, 9, 16, 9).getTime()
      expect(await alarm()).toBe(fridayAtNine)
      await at(fridayAtNine)
      expect(await putAway()).toEqual(['Hear from Mara at Acme'])
    },
  )

  it.each([
    ['email', 'spam folder'],
    ['phone', 'Keep the phone near: +49 30 1234'],
  ])(
    'the notification says what to watch if they get in touch by %s',
    { tags: ['obligation-36', 'obligation-37'] },
    async (channel, watch) => {
      await called('Acme', noon)
      await run({
        name: 'person.write',
        input: { id: contactId('acme'), companyId: 'acme', phone: '+49 30 1234', now },
      })
      await learn('channel', channel)
      await at(noon + HOUR)
      expect((await shown())[0]?.message).toContain(watch)
    },
  )

  it('with a manager, the notification names the manager', { tags: ['obligation-2'] }, async () => {
    await called('Acme', noon)
    await run(
      {
        name: 'person.write',
        input: { id: 'priya', companyId: 'acme', name: 'Priya', role: 'Head of data', now },
      },
      { name: 'call.edit', input: { id: 'acme-call', companyId: 'acme', kind: 'manager', now } },
    )
    await at(noon + HOUR)
    expect(await putAway()).toEqual(['Thank Priya at Acme'])
  })

  it('what was said of pay stays out of the notifications', async () => {
    await called('Acme', noon)
    await learn('range-words', '85k')
    await learn('next-words', 'offer of 85k')
    await learn('next-owner', 'me')
    await learn('next-date', '2026-10-14')
    await at(noon + 2 * HOUR)
    expect(await shown()).toHaveLength(2)
    expect(JSON.stringify(await shown())).not.toContain('85k')
  })

  it('that was a rehearsal, no follow-up is shown', async () => {
    await called('Practice', noon, true)
    await at(noon + HOUR)
    expect([await shown(), await alarm()]).toEqual([[], undefined])
  })

  it(
    'with the verdict to stop, only the thanks are shown',
    { tags: ['obligation-12'] },
    async () => {
      await called('Acme', noon)
      await learn('verdict', 'stop')
      await at(noon + HOUR)
      expect(await putAway()).toEqual(['Thank Mara at Acme'])
      expect(await alarm()).toBeUndefined()
    },
  )
})

describe('after a call to which nobody came', () => {
  const attend = (attendance: 'came' | 'nobody'): AnyCommand => ({
    name: 'call.attend',
    input: { id: 'acme-call', companyId: 'acme', now, attendance },
  })

  it('the notification asks for a new time, and no thanks are shown', async () => {
    await called('Acme', noon)
    await run(attend('nobody'))
    await at(noon + 10 * 60_000)
    expect(await putAway()).toEqual(['Ask Mara at Acme for a new time'])
    await at(noon + 2 * HOUR)
    expect([await shown(), await alarm()]).toEqual([[], undefined])
  })

  it('the notification comes for a planned call that was never begun, too', async () => {
    const call = { id: 'acme-call', companyId: 'acme' }
    await run(
      { name: 'company.create', input: { companyId: 'acme', name: 'Acme', role: '', now } },
      { name: 'call.open', input: { ...call, meetingKey: null, title: '', now } },
      { name: 'call.edit', input: { ...call, now, plannedAt: noon } },
      attend('nobody'),
    )
    await at(noon + HOUR / 4)
    expect(await putAway()).toEqual(['Ask Acme for a new time'])
  })

  it.each([
    ['nobody', 'came', 'Ask Mara at Acme for a new time'],
    ['came', 'nobody', 'Thank Mara at Acme'],
  ] as const)(
    'the notification after “%s” leaves the screen at “%s”',
    async (first, then, title) => {
      await called('Acme', noon)
      await run(attend(first))
      await at(noon + HOUR)
      expect((await shown()).map((one) => one.title)).toEqual([title])
      worker().written(attend(then))
      await vi.waitFor(async () => expect(await shown()).toEqual([]))
    },
  )
})

describe('a follow-up', () => {
  it('is shown once, even if the browser starts again', async () => {
    await called('Acme', noon)
    await at(noon + HOUR)
    expect(await putAway()).toHaveLength(1)
    for (const later of [2, 3]) {
      await fakeBrowser.storage.session.clear()
      await at(noon + later * HOUR)
    }
    expect(await shown()).toEqual([])
  })

  it('that is put off after it was shown is shown again at the new time', async () => {
    await called('Acme', noon)
    await at(noon + HOUR)
    await putAway()
    await set('thank-you', { dueAt: noon + 5 * HOUR })
    await at(noon + 2 * HOUR)
    expect([await shown(), await alarm()]).toEqual([[], noon + 5 * HOUR])
    await at(noon + 5 * HOUR)
    expect(await putAway()).toHaveLength(1)
  })

  it('is shown once, even in another time zone', async () => {
    const home = process.env['TZ']
    try {
      process.env['TZ'] = 'Europe/Berlin'
      await called('Acme', noon)
      const nine = new Date(2026, 9, 21, 9, 30).getTime()
      await at(nine)
      expect(await putAway()).toEqual(['Check in with Mara at Acme'])
      process.env['TZ'] = 'America/New_York'
      await fakeBrowser.storage.session.clear()
      await at(nine + 7 * HOUR)
      expect(await shown()).toEqual([])
      expect(await alarm()).toBe(new Date(2026, 9, 28, 9, 30).getTime())
    } finally {
      if (home === undefined) delete process.env['TZ']
      else process.env['TZ'] = home
    }
  })

  it('that is done is not shown', async () => {
    await called('Acme', noon)
    await set('thank-you', { done: true })
    await at(noon + HOUR)
    expect(await shown()).toEqual([])
    expect(await alarm()).toBeGreaterThan(noon + 6 * DAY)
  })

  it('leaves the screen when it is done', async () => {
    await called('Acme', noon)
    await at(noon + HOUR)
    expect(await shown()).toHaveLength(1)
    worker().written({
      name: 'followUp.set',
      input: { companyId: 'acme', callId: 'acme-call', step: 'thank-you', done: true, now },
    })
    await vi.waitFor(async () => expect(await shown()).toEqual([]))
  })
})

describe('after a restart or a sleep', () => {
  it('a follow-up that fell due meanwhile is shown', async () => {
    await called('Acme', noon)
    await at(noon + 10 * 60_000)
    await browser.alarms.clear(FOLLOW_UP_ALARM)
    await fakeBrowser.storage.session.clear()
    await at(noon + 20 * HOUR)
    expect(await putAway()).toEqual(['Thank Mara at Acme'])
  })

  it('of many days, a stale follow-up is not shown', async () => {
    await called('Acme', noon)
    await at(noon + 4 * DAY)
    expect(await shown()).toEqual([])
    expect(await alarm()).toBeGreaterThan(now)
  })

  it('five follow-ups give four notifications, and the last one counts the rest', async () => {
    for (const name of ['Acme', 'Beta', 'Ceta', 'Delta', 'Epsilon']) await called(name, noon)
    await at(noon + HOUR)
    const titles = await putAway()
    expect(titles).toHaveLength(4)
    expect(titles.at(-1)).toBe(text.followUps.more(2))
    await at(noon + 2 * HOUR)
    expect(await shown()).toEqual([])
  })
})

describe('over months', () => {
  const nine = (days: number) => new Date(2026, 9, 14 + days, 9).getTime()
  const dateIn = (days: number) => {
    const date = new Date(nine(days))
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    return parts.map((part) => String(part).padStart(2, '0')).join('-')
  }

  it(
    'the day they named and the last check-in after it are shown at their times',
    { tags: ['obligation-35'] },
    async () => {
      await called('Acme', noon)
      await learn('next-date', dateIn(150))
      await at(noon + 140 * DAY)
      expect(await alarm()).toBe(nine(150))
      await at(nine(150))
      expect(await putAway()).toEqual(['Hear from Mara at Acme'])
      for (const step of ['check-in-1', 'check-in-2']) await set(step, { done: true })
      await at(nine(165))
      expect(await alarm()).toBe(nine(171) + HOUR / 2)
      await at(nine(171) + HOUR / 2)
      expect(await putAway()).toEqual(['Check in again with Mara at Acme'])
    },
  )

  it('a follow-up that was put off for half a year is shown', async () => {
    await called('Acme', noon)
    await set('check-in-3', { dueAt: noon + 180 * DAY })
    await at(noon + 179 * DAY)
    expect(await alarm()).toBe(noon + 180 * DAY)
    await at(noon + 181 * DAY)
    expect(await putAway()).toEqual(['Check in again with Mara at Acme'])
  })

  it('a call that was opened long before it took place has its follow-ups', async () => {
    await called('Acme', noon)
    await run(
      { name: 'call.start', input: { id: 'acme-call', companyId: 'acme', now: noon + 130 * DAY } },
      { name: 'call.end', input: { id: 'acme-call', companyId: 'acme', now: noon + 131 * DAY } },
    )
    await at(noon + 131 * DAY + HOUR)
    expect(await putAway()).toEqual(['Thank Mara at Acme'])
  })

  it(
    'the date they named is dropped when they have talked since',
    { tags: ['obligation-35'] },
    async () => {
      await called('Acme', noon)
      await learn('next-date', dateIn(150))
      const later = { id: 'later', companyId: 'acme' }
      await run(
        { name: 'call.open', input: { ...later, meetingKey: null, title: '', now: noon + DAY } },
        { name: 'call.start', input: { ...later, now: noon + DAY } },
        { name: 'call.end', input: { ...later, now: noon + DAY } },
      )
      await at(noon + 149 * DAY)
      expect(await alarm()).toBeUndefined()
    },
  )

  it('a start reads only companies that may have a follow-up', async () => {
    await called('Acme', noon)
    const { db } = await store.opened()
    const read = vi.spyOn(db!.people, 'where')
    await at(noon + DAY)
    expect(read).toHaveBeenCalledOnce()
    read.mockClear()
    await at(noon + 140 * DAY)
    expect(await alarm()).toBeUndefined()
    expect(read).not.toHaveBeenCalled()
  })
})

describe('while a call is on', () => {
  it('every company’s name stays off the screen', async () => {
    await called('Acme', noon)
    inCall = true
    await at(noon + HOUR)
    expect(await shown()).toEqual([])
    expect(await alarm()).toBe(now + 5 * 60_000)
    inCall = false
    await at(now + 5 * 60_000)
    expect(await putAway()).toHaveLength(1)
  })

  it('by phone or in another app, every company’s name stays off the screen until some minutes after the call', async () => {
    await called('Acme', noon)
    const call = { id: 'beta-call', companyId: 'beta' }
    const start = noon + 50 * 60_000
    await run(
      { name: 'call.open', input: { ...call, meetingKey: null, title: '', now: start } },
      { name: 'call.start', input: { ...call, now: start } },
    )
    await at(noon + HOUR)
    expect(await shown()).toEqual([])
    await run({ name: 'call.end', input: { ...call, now: noon + 70 * 60_000 } })
    await at(noon + 71 * 60_000)
    // The call may go on: it may be that only the connection was lost.
    expect([await shown(), await alarm()]).toEqual([[], noon + 75 * 60_000])
    await at(noon + 75 * 60_000)
    expect(await putAway()).toEqual(['Thank Mara at Acme'])
  })
})

describe('when something fails', () => {
  it('a full disk lets a notification come twice at most', async () => {
    await called('Acme', noon)
    refuses = true
    for (const minutes of [60, 61, 62, 63]) {
      await at(noon + minutes * 60_000)
      expect(await putAway()).toHaveLength(minutes < 62 ? 1 : 0)
    }
    expect(await alarm()).toBeGreaterThan(now + DAY)
  })

  it('a notification that the browser did not show is tried again', async () => {
    await called('Acme', noon)
    const create = vi.spyOn(browser.notifications, 'create').mockRejectedValueOnce(new Error('no'))
    await at(noon + HOUR)
    expect(failures.splice(0)).toHaveLength(1)
    create.mockRestore()
    await at(noon + 61 * 60_000)
    expect(await putAway()).toEqual(['Thank Mara at Acme'])
  })

  it('a database that cannot be opened is tried again in five minutes', async () => {
    await called('Acme', noon)
    const settled = store.settled()
    await vi.advanceTimersByTimeAsync(5000)
    await settled
    const { db } = await store.opened()
    db!.close({ disableAutoOpen: true })
    for (const bucket of ['default', 'second', 'candid'])
      fake.broken.set(bucket, new Error('cannot be read'))
    store = await restarted({ ...fake.around, hasBuckets: false })
    await at(noon + HOUR)
    expect([await shown(), await alarm()]).toEqual([[], now + 5 * 60_000])
  })
})

it('a notification opens the page of its company', async () => {
  await called('Müller & Söhne/#?', noon)
  await at(noon + HOUR)
  const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never)
  const [id] = Object.keys(await browser.notifications.getAll())
  await openNotification(id!)
  await openNotification('somebody/else')
  expect(opened.mock.calls).toEqual([
    [
      {
        url: `${browser.runtime.getURL('/workspace.html')}#company/${encodeURIComponent('müller & söhne/#?')}/next`,
      },
    ],
  ])
  expect(await shown()).toEqual([])
})

it('a command that moves a follow-up moves the alarm', async () => {
  await called('Acme', noon)
  const followUps = worker()
  const command: AnyCommand = {
    name: 'call.end',
    input: { id: 'acme-call', companyId: 'acme', now: noon },
  }
  followUps.written({
    name: 'note.delete',
    input: { id: 'n', companyId: 'acme', deleted: true, now: noon },
  })
  await vi.advanceTimersByTimeAsync(5000)
  expect(await alarm()).toBeUndefined()
  followUps.written(command)
  await vi.advanceTimersByTimeAsync(5000)
  await vi.waitFor(async () => expect(await alarm()).toBe(noon + HOUR))
})

describe('a to-do', () => {
  it('is shown on its day without its words', async () => {
    await called('Acme', noon)
    await run({
      name: 'note.keep',
      input: {
        id: 'note',
        companyId: 'acme',
        callId: 'acme-call',
        text: 'ask for 90k by Friday',
        base: '',
        at: 0,
        now: noon,
        flag: 'todo',
        promptId: null,
      },
    })
    await set('thank-you', { done: true })
    await at(noon + 10 * 60_000)
    const friday = new Date(2026, 9, 16, 9).getTime()
    expect(await alarm()).toBe(friday)
    await at(friday)
    expect(await shown()).toEqual([
      {
        title: 'A to-do from the call with Mara at Acme',
        message: 'You noted it in the call with Mara at Acme.',
      },
    ])
  })
})

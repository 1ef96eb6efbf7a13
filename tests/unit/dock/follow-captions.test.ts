// @vitest-environment node
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { followCaptions } from '@/dock/follow-captions'
import { meet } from '@/meetings/meet'
import type { Captions } from '@/meetings/captions/captions'
import { CAPTIONS_PORT, type CaptionsHeard } from '@/messages'
import { openMeet } from '../meetings/stand-in-page'
import { postTask } from './call-page'

type Connect = (port: unknown) => void
let connect: Connect

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('scheduler', { postTask })
  fakeBrowser.runtime.id = 'candid'
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = listener as Connect
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

/** The panel's end of a port that it opens. */
function openPort(name: string = CAPTIONS_PORT) {
  const heard: CaptionsHeard[] = []
  const times: number[] = []
  let onDisconnect = () => {}
  const postMessage = vi.fn((message: CaptionsHeard) => {
    times.push(Date.now())
    heard.push(message)
  })
  const disconnected = { addListener: (listener: () => void) => (onDisconnect = listener) }
  connect({ name, postMessage, onDisconnect: disconnected })
  return { heard, times, postMessage, close: () => onDisconnect(), last: () => heard.at(-1) }
}

/** A reader that counts how often it looks for the region, and reads it. */
function counted({ regionIn, createReader }: Captions) {
  const counts = { searches: 0, reads: 0 }
  const captions: Captions = {
    regionIn(page) {
      counts.searches += 1
      return regionIn(page)
    },
    createReader(ownName) {
      const read = createReader(ownName)
      return (...given) => {
        counts.reads += 1
        read(...given)
      }
    },
  }
  return { counts, captions }
}

function onMeet() {
  const opened = openMeet()
  opened.standIn.show('in-call')
  const { counts, captions } = counted(meet.captions!)
  const { joining } = followCaptions(captions, opened.page)
  return { ...opened, counts, joining }
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const mara = 'Mara Lindqvist'

describe('a page that nobody follows', () => {
  test('has its captions read by nobody, and nothing is scheduled', async () => {
    const { standIn, counts } = onMeet()
    standIn.caption(mara, 'How did you hear about us?')
    openPort('another port')
    await wait(60_000)
    expect(counts).toEqual({ searches: 0, reads: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('has them read by nobody again once the last port is closed', async () => {
    const { standIn, counts } = onMeet()
    const ports = [openPort(), openPort()]
    standIn.caption(mara, 'one')
    await wait(1000)
    ports[0]!.close()
    await wait(1000)
    const { reads } = counts
    expect(reads).toBeGreaterThan(2)
    ports[1]!.close()
    await wait(60_000)
    expect(counts.reads).toBe(reads)
    expect(vi.getTimerCount()).toBe(0)
    openPort()
    await wait(1000)
    expect(counts.reads).toBeGreaterThan(reads)
  })
})

describe('a panel that follows', () => {
  test('gets what is shown now, then each change, at most one in 330 ms', async () => {
    const { standIn } = onMeet()
    standIn.caption(mara, 'So')
    const { heard, times, last } = openPort()
    await wait(0)
    expect(heard).toEqual([{ text: 'So', isOwn: false }])
    const words = 'how did you hear about us back then'.split(' ')
    for (let n = 1; n <= words.length; n += 1) {
      standIn.editCaption(`So ${words.slice(0, n).join(' ')}`)
      await wait(100)
    }
    await wait(330)
    expect(last()?.text).toBe('So how did you hear about us back then')
    for (let n = 1; n < times.length; n += 1)
      expect(times[n]! - times[n - 1]!).toBeGreaterThanOrEqual(330)
    const count = heard.length
    await wait(10_000)
    expect(heard).toHaveLength(count)
  })

  test('gets nothing of the candidate’s own but that they speak', async () => {
    const { standIn } = onMeet()
    const { heard, last } = openPort()
    standIn.caption(mara, 'And you?')
    await wait(1000)
    standIn.caption('You', 'My secret')
    await wait(400)
    expect(last()).toEqual({ text: 'And you?', isOwn: true })
    expect(JSON.stringify(heard)).not.toContain('secret')
  })

  /** The candidate says so many words, one in so many milliseconds. Gives what the panel has heard of it. */
  async function sayOwn(words: number, every: number) {
    const { standIn } = onMeet()
    standIn.caption(mara, 'And you?')
    const { heard } = openPort()
    standIn.caption('You', 'I')
    await wait(400)
    const before = heard.length
    for (let said = 1; said <= words; said += 1) {
      standIn.editCaption(`I have my ${'secret '.repeat(said)}`)
      await wait(every)
    }
    return () => heard.slice(before)
  }

  test('gets a message once a second while the candidate goes on, so that it can tell how long', async () => {
    const heard = await sayOwn(9, 330)
    expect(heard()).toEqual(Array.from({ length: 3 }, () => ({ text: 'And you?', isOwn: true })))
    await wait(10_000)
    expect(heard()).toHaveLength(3)
  })

  test('hears that the candidate goes on, however slowly the captions grow', async () => {
    const heard = await sayOwn(6, 4 * 330)
    expect(heard()).toHaveLength(6)
  })

  test('gets what is shown now, too, if it is the second', async () => {
    const { standIn } = onMeet()
    openPort()
    standIn.caption(mara, 'Hello')
    await wait(1000)
    const { last } = openPort()
    await wait(400)
    expect(last()?.text).toBe('Hello')
  })

  test('hears on after the region was built anew, or switched off and on', async () => {
    const { standIn } = onMeet()
    const { last } = openPort()
    standIn.caption(mara, 'one')
    await wait(1500)
    standIn.recreateCaptions()
    standIn.editCaption('one two')
    await wait(400)
    expect(last()?.text).toBe('one two')
    standIn.hideCaptions()
    await wait(2000)
    expect(last()).toEqual({ text: '', isOwn: null })
    standIn.recreateCaptions()
    await wait(1000)
    expect(last()?.text).toBe('one two')
  })

  test('hears on after a long time in which the page was hidden and showed nothing new', async () => {
    const { standIn } = onMeet()
    const { heard, last } = openPort()
    standIn.caption(mara, 'one')
    await wait(1000)
    const { length } = heard
    await wait(5 * 60_000)
    expect(heard).toHaveLength(length)
    standIn.editCaption('one two')
    await wait(400)
    expect(last()?.text).toBe('one two')
  })

  test('hears on if another region takes the place of one that stays in the page', async () => {
    const { page, standIn } = onMeet()
    const { last } = openPort()
    standIn.caption(mara, 'one')
    await wait(1000)
    const old = page.querySelector('[role="region"]')!
    standIn.hideCaptions()
    page.body.append(old)
    standIn.caption(mara, 'two')
    await wait(1000)
    expect(last()?.text).toBe('one two')
  })

  test('hears on in a page that hinders a look', async () => {
    const { page, standIn } = onMeet()
    standIn.caption(mara, 'one')
    const { heard, last } = openPort()
    const region = page.querySelector('[role="region"]')!
    Object.defineProperty(region, 'lastElementChild', { value: {}, configurable: true })
    standIn.editCaption('one two')
    await wait(2000)
    Object.defineProperty(region, 'lastElementChild', {
      get: () => {
        throw new Error('not for you')
      },
    })
    await wait(2000)
    const count = heard.length
    standIn.recreateCaptions()
    await wait(1000)
    expect(count).toBeLessThanOrEqual(2)
    expect(last()?.text).toBe('one two')
  })

  test('is followed no more once its port has no other end', async () => {
    const { standIn, counts } = onMeet()
    const port = openPort()
    port.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object')
    })
    standIn.caption(mara, 'one')
    await wait(2000)
    const { reads } = counts
    expect(vi.getTimerCount()).toBe(0)
    expect(reads).toBeGreaterThan(0)
    expect(counts.reads).toBe(reads)
  })
})

test('a million rows cost no more than the newest forty', async () => {
  const { page, standIn } = onMeet()
  standIn.caption(mara, 'old')
  const region = page.querySelector('[role="region"]')!
  const last = region.lastElementChild!
  let steps = 0
  Object.defineProperty(region, 'lastElementChild', { value: row() })
  function row(): Element {
    steps += 1
    const empty = last.cloneNode() as Element
    Object.defineProperty(empty, 'previousElementSibling', { get: row })
    return empty
  }
  const { heard } = openPort()
  await wait(0)
  expect(steps).toBeLessThanOrEqual(42)
  expect(heard).toEqual([{ text: '', isOwn: null }])
})

test('the same page gives the same words, in whatever order it was edited', async () => {
  const word = fc.constantFrom('so', 'how', 'did', 'you', 'hear', 'about us?', 'Great.')
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
  const turns = fc.array(fc.record({ speaker: fc.constantFrom(mara, 'You', 'Else'), text }), {
    minLength: 1,
    maxLength: 5,
  })
  const act = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), at: fc.nat(4), text }),
    fc.record({ kind: fc.constantFrom('recreate', 'hide', 'wait', 'fullscreen') }),
  )
  await fc.assert(
    fc.asyncProperty(turns, fc.array(act, { maxLength: 12 }), async (script, acts) => {
      const { page, standIn } = onMeet()
      const { last, close } = openPort()
      for (const { speaker } of script) standIn.caption(speaker, 'uh')
      for (const one of acts) {
        if (one.kind === 'recreate') standIn.recreateCaptions()
        if (one.kind === 'hide') standIn.hideCaptions()
        if (one.kind === 'fullscreen') standIn.fullscreen()
        if (one.kind === 'wait') await wait(250)
        if (!('text' in one)) continue
        if (!page.querySelector('[role="region"]')) standIn.recreateCaptions()
        standIn.editCaption(one.text, one.at % script.length)
      }
      if (!page.querySelector('[role="region"]')) standIn.recreateCaptions()
      script.toReversed().forEach((turn, back) => standIn.editCaption(turn.text, back))
      await wait(2000)
      close()

      const fresh = onMeet()
      for (const { speaker, text: words } of script) fresh.standIn.caption(speaker, words)
      const port = openPort()
      await wait(0)
      port.close()
      expect(last()).toEqual(port.last())
    }),
    { numRuns: 30 },
  )
}, 60_000)

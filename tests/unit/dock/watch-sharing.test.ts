// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { watchSharing } from '@/dock/watch-sharing'

/** Node 20 has no `Promise.try`. As the native one, this calls `callback` after the promise was made. */
Promise.try ??= function tryCall(
  this: PromiseConstructor,
  callback: (...args: never[]) => never,
  ...args: never[]
) {
  let settle: [(value: never) => void, (error: unknown) => void] | undefined
  const promise = new this<never>((...both) => (settle = both))
  try {
    settle![0](callback(...args))
  } catch (error) {
    settle![1](error)
  }
  return promise
} as typeof Promise.try

interface Track {
  readonly readyState: 'live' | 'ended'
  stop(): void
  clone(): Track
}
interface Stream {
  readonly tracks: Track[]
  getVideoTracks(): Track[]
  clone(): Stream
}

/** The media classes of a browser, as far as the watch uses them. The watch replaces methods, so each test has its own. */
function classes() {
  class FakeTrack implements Track {
    #isLive = true
    constructor(readonly kind: 'video' | 'audio' = 'video') {}
    get readyState() {
      return this.#isLive ? ('live' as const) : ('ended' as const)
    }
    stop() {
      this.#isLive = false
    }
    clone(): FakeTrack {
      if (!(this instanceof FakeTrack)) throw new TypeError('Illegal invocation')
      return new FakeTrack(this.kind)
    }
  }
  class FakeStream implements Stream {
    constructor(readonly tracks: FakeTrack[]) {}
    getVideoTracks() {
      return this.tracks.filter(({ kind }) => kind === 'video')
    }
    clone() {
      // As in a browser, this does not go through the method of the track.
      return new FakeStream(this.tracks.map(({ kind }) => new FakeTrack(kind)))
    }
  }
  class FakeDevices {
    getDisplayMedia(...args: unknown[]): Promise<unknown> {
      calls.push({ self: this, args })
      return new Promise((resolve, reject) => picked.push({ resolve, reject }))
    }
  }
  return { FakeTrack, FakeStream, FakeDevices }
}

let reports: boolean[]
let picked: { resolve(stream: unknown): void; reject(error: unknown): void }[]
let calls: { self: unknown; args: unknown[] }[]
let page: ReturnType<typeof classes>
let devices: { getDisplayMedia(options?: unknown): Promise<unknown> }
let waiting: (() => void)[]

const around = {
  report: (on: boolean) => void reports.push(on),
  wait: (_: number, act: () => void) => void waiting.push(act),
}

beforeEach(() => {
  reports = []
  picked = []
  calls = []
  waiting = []
  page = classes()
  watch(page.FakeDevices.prototype)
  devices = new page.FakeDevices()
})

function watch(prototype: object): void {
  const media = {
    devices: prototype,
    stream: page.FakeStream.prototype,
    track: page.FakeTrack.prototype,
  }
  watchSharing(media as unknown as Parameters<typeof watchSharing>[0], around)
}

const video = () => new page.FakeTrack()
/** Half a second passes. @returns what was said last */
function later(): boolean | undefined {
  for (const act of waiting.splice(0)) act()
  return reports.at(-1)
}

function copyOfCopy(track: Track): Track {
  const first = track.clone()
  const copy = first.clone()
  first.stop()
  return copy
}

/** A share that the candidate has agreed to. */
async function share(...tracks: Track[]): Promise<Stream> {
  const asked = devices.getDisplayMedia()
  picked.at(-1)!.resolve(new page.FakeStream(tracks as never))
  return (await asked) as Stream
}

describe('a share is reported', () => {
  test('from the moment the picker opens', () => {
    void devices.getDisplayMedia()
    expect(reports).toEqual([true])
  })

  test('until the last of two shares ends', async () => {
    const [first, second] = [video(), video()]
    await share(first)
    await share(second)
    first.stop()
    expect(later()).toBe(true)
    second.stop()
    expect(later()).toBe(false)
  })

  test('while a second picker is open, and after a second share is refused', async () => {
    await share(video())
    const again = devices.getDisplayMedia()
    picked.at(-1)!.reject(new Error('no'))
    await expect(again).rejects.toThrow('no')
    expect(later()).toBe(true)
  })

  test('again and again, for a listener that comes late', async () => {
    await share(video())
    reports = []
    for (let n = 0; n < 3; n += 1) later()
    expect(reports).toEqual([true, true, true])
  })

  test.each([
    ['by its method', (track: Track) => track.clone()],
    ['by the method of its class', (track: Track) => page.FakeTrack.prototype.clone.call(track)],
    ['as a copy of a copy', copyOfCopy],
  ])('until the last copy of the picture ends, copied %s', async (_, copyOf) => {
    const track = video()
    await share(track)
    const copy = copyOf(track)
    track.stop()
    expect(later()).toBe(true)
    copy.stop()
    expect(later()).toBe(false)
  })

  test.each([
    ['its method', (stream: Stream) => stream.clone()],
    ['the method of its class', (stream: Stream) => page.FakeStream.prototype.clone.call(stream)],
    [
      'the stream that the page makes of it',
      (stream: Stream) => new page.FakeStream(stream.tracks as never).clone(),
    ],
  ])('until the copies of the stream end, copied by %s', async (_, copyOf) => {
    const tracks = [video(), video(), new page.FakeTrack('audio')]
    const copies = copyOf(await share(...tracks))
    for (const track of tracks) track.stop()
    expect(later()).toBe(true)
    for (const copy of copies.getVideoTracks()) copy.stop()
    expect(later()).toBe(false)
  })
})

describe('the end of a share is reported', () => {
  test.each([
    ['by its method', (track: Track) => track.stop()],
    [
      'by the method of its class',
      (track: Track) => page.FakeTrack.prototype.stop.call(track as never),
    ],
  ])('half a second after the page stopped the picture, %s', async (_, stop) => {
    const track = video()
    await share(track, new page.FakeTrack('audio'))
    stop(track)
    expect([later(), later()]).toEqual([false, false])
    expect(waiting).toEqual([])
  })

  test('even if the page replaced the methods of its classes', async () => {
    const track = video()
    const end = track.stop.bind(track)
    page.FakeTrack.prototype.stop = () => undefined
    page.FakeStream.prototype.getVideoTracks = () => []
    await share(track)
    expect(later()).toBe(true)
    end()
    expect(later()).toBe(false)
  })

  test('after each time the candidate refused', async () => {
    for (const error of ['first', 'second']) {
      const asked = devices.getDisplayMedia()
      picked.at(-1)!.reject(new DOMException(error, 'NotAllowedError'))
      await expect(asked).rejects.toThrow(error)
    }
    expect(reports).toEqual([true, false, true, false])
  })

  test('after the page’s method returned no stream', async () => {
    const asked = devices.getDisplayMedia()
    picked.at(-1)!.resolve(null)
    expect(await asked).toBeNull()
    expect(reports).toEqual([true, false])
  })
})

test('a copy of the camera is no share', async () => {
  const stream = await share(video())
  const camera = new page.FakeStream([video()])
  const copy = camera.tracks[0]!.clone()
  const copies = camera.clone()
  stream.tracks[0]!.stop()
  expect(later()).toBe(false)
  expect([copy.readyState, copies.tracks[0]!.readyState]).toEqual(['live', 'live'])
})

describe('a call’s own sharing', () => {
  test('keeps its arguments, its `this` and its result', async () => {
    const options = { video: true }
    const stream = new page.FakeStream([])
    const asked = devices.getDisplayMedia(options)
    picked[0]!.resolve(stream)
    expect(await asked).toBe(stream)
    expect([asked instanceof Promise, Object.getOwnPropertyNames(asked)]).toEqual([true, []])
    expect(calls[0]!.args).toEqual([options])
    expect(calls[0]!.self).toBe(devices)
  })

  test('keeps its errors', async () => {
    const refused = new DOMException('Permission denied', 'NotAllowedError')
    const asked = devices.getDisplayMedia()
    picked[0]!.reject(refused)
    await expect(asked).rejects.toBe(refused)
    expect(() => page.FakeTrack.prototype.clone.call({} as never)).toThrow('Illegal invocation')
  })

  test('is refused with what the page’s method throws, and its end is reported', async () => {
    const broken = {
      getDisplayMedia(): Promise<unknown> {
        throw new TypeError('at once')
      },
    }
    watch(broken)
    await expect(broken.getDisplayMedia()).rejects.toThrow(new TypeError('at once'))
    expect(reports).toEqual([true, false])
  })

  test('keeps the name, the length and the place of each method', () => {
    for (const [prototype, name] of [
      [page.FakeDevices.prototype, 'getDisplayMedia'],
      [page.FakeTrack.prototype, 'clone'],
      [page.FakeStream.prototype, 'clone'],
    ] as const) {
      const { value, ...flags } = Object.getOwnPropertyDescriptor(prototype, name)!
      expect([value.name, value.length]).toEqual([name, 0])
      expect(flags).toEqual({ configurable: true, enumerable: false, writable: true })
    }
  })
})

test('no function of the page has a function of the watch below it on the stack', async () => {
  const stacks: string[] = []
  const note = () => stacks.push(String(new Error('here').stack))
  const devicesOfPage = {
    getDisplayMedia(): Promise<unknown> {
      note()
      return Promise.resolve(new page.FakeStream([video()]))
    },
  }
  watch(devicesOfPage)
  const promises: object = Promise.prototype
  const constructor = Object.getOwnPropertyDescriptor(promises, 'constructor')!
  const then = Object.getOwnPropertyDescriptor(promises, 'then')!
  const iterate = Array.prototype[Symbol.iterator]
  try {
    Object.defineProperty(promises, 'constructor', {
      configurable: true,
      get: () => (note(), Promise),
    })
    // oxlint-disable-next-line unicorn/no-thenable -- as a hostile page does
    Object.defineProperty(promises, 'then', {
      configurable: true,
      get: () => (note(), then.value as unknown),
    })
    // oxlint-disable-next-line no-extend-native -- as a hostile page does
    Array.prototype[Symbol.iterator] = function values() {
      note()
      return iterate.call(this)
    }
    const stream = (await devicesOfPage.getDisplayMedia()) as Stream
    stream.clone()
    page.FakeTrack.prototype.clone.call(stream.tracks[0]! as never)
    later()
  } finally {
    Object.defineProperty(promises, 'constructor', constructor)
    // oxlint-disable-next-line unicorn/no-thenable -- as above
    Object.defineProperty(promises, 'then', then)
    // oxlint-disable-next-line no-extend-native -- as above
    Array.prototype[Symbol.iterator] = iterate
  }
  const error = await Promise.resolve()
    .then(() => page.FakeStream.prototype.clone.call(undefined as never))
    .then(String, (thrown: Error) => thrown)
  stacks.push(String((error as Error).stack))
  expect(stacks.length).toBeGreaterThan(3)
  expect(stacks.filter((stack) => /dock.watch-sharing\.ts/.test(stack))).toEqual([])
})

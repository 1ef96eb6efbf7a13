// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { watchSharing } from '@/dock/watch-sharing'

/** What the browser gives a page, as far as the watch meets it. */
class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live'
  constructor(readonly kind: 'video' | 'audio' = 'video') {
    super()
  }
  stop() {
    this.readyState = 'ended'
  }
  clone() {
    return new FakeTrack(this.kind)
  }
  /** As when the candidate presses the browser's own “stop sharing”. */
  endByBrowser() {
    this.readyState = 'ended'
    this.dispatchEvent(new Event('ended'))
  }
}

class FakeStream {
  constructor(readonly tracks: FakeTrack[]) {}
  getVideoTracks() {
    return this.tracks.filter(({ kind }) => kind === 'video')
  }
  clone() {
    return new FakeStream(this.tracks.map((track) => track.clone()))
  }
}

let told: boolean[]
let picked: { resolve(stream: FakeStream): void; reject(error: unknown): void }[]
let calls: { self: unknown; args: unknown[] }[]
let devices: { getDisplayMedia(options?: unknown): Promise<FakeStream> }

class FakeDevices {
  getDisplayMedia(...args: unknown[]): Promise<FakeStream> {
    calls.push({ self: this, args })
    return new Promise((resolve, reject) => picked.push({ resolve, reject }))
  }
}

beforeEach(() => {
  told = []
  picked = []
  calls = []
  const Devices = class extends FakeDevices {
    // Its own on every test: the watch changes it.
    override getDisplayMedia(...args: unknown[]) {
      return super.getDisplayMedia(...args)
    }
  }
  devices = new Devices()
  watchSharing(Devices.prototype as unknown as MediaDevices, (on) => told.push(on))
})

/** A share that the candidate has agreed to. */
async function share(...tracks: FakeTrack[]): Promise<FakeStream> {
  const asked = devices.getDisplayMedia()
  picked.at(-1)!.resolve(new FakeStream(tracks))
  return asked
}

describe('a share is reported', () => {
  test('from the moment the picker opens', () => {
    void devices.getDisplayMedia()
    expect(told).toEqual([true])
  })

  test('until the last of two shares ends', async () => {
    const first = new FakeTrack()
    const second = new FakeTrack()
    await share(first)
    await share(second)
    first.stop()
    expect(told).toEqual([true])
    second.endByBrowser()
    expect(told).toEqual([true, false])
  })

  test('while a second picker is open, and after a second share is refused', async () => {
    const track = new FakeTrack()
    await share(track)
    const again = devices.getDisplayMedia()
    picked.at(-1)!.reject(new Error('no'))
    await expect(again).rejects.toThrow('no')
    expect(told).toEqual([true])
  })

  test('until the last copy of the picture ends', async () => {
    const [track, other] = [new FakeTrack(), new FakeTrack()]
    const stream = await share(track, other)
    const copy = track.clone()
    const copies = stream.clone()
    track.stop()
    other.stop()
    copy.stop()
    expect(told).toEqual([true])
    for (const last of copies.tracks) last.stop()
    expect(told).toEqual([true, false])
  })
})

describe('the end of a share is reported', () => {
  test('after the page stopped the picture, which fires no event', async () => {
    const track = new FakeTrack()
    await share(track, new FakeTrack('audio'))
    track.stop()
    track.stop()
    expect(told).toEqual([true, false])
  })

  test('after the browser ended it', async () => {
    const track = new FakeTrack()
    await share(track)
    track.endByBrowser()
    track.stop()
    expect(told).toEqual([true, false])
  })

  test('after each time the candidate refused', async () => {
    for (const error of ['first', 'second']) {
      const asked = devices.getDisplayMedia()
      picked.at(-1)!.reject(new DOMException(error, 'NotAllowedError'))
      await expect(asked).rejects.toThrow(error)
    }
    expect(told).toEqual([true, false, true, false])
  })

  test('after something else than a stream is given', async () => {
    const asked = devices.getDisplayMedia()
    picked.at(-1)!.resolve(null as unknown as FakeStream)
    expect(await asked).toBeNull()
    expect(told).toEqual([true, false])
  })
})

describe('a call’s own sharing', () => {
  test('keeps its arguments, its `this` and its result', async () => {
    const options = { video: true }
    const stream = new FakeStream([])
    const asked = devices.getDisplayMedia(options)
    picked[0]!.resolve(stream)
    expect(await asked).toBe(stream)
    expect(calls).toEqual([{ self: devices, args: [options] }])
    expect(calls[0]!.self).toBe(devices)
  })

  test('keeps its errors', async () => {
    const refused = new DOMException('Permission denied', 'NotAllowedError')
    const asked = devices.getDisplayMedia()
    picked[0]!.reject(refused)
    await expect(asked).rejects.toBe(refused)
  })

  test('throws at once what it threw before, and the end is reported', () => {
    const broken = {
      getDisplayMedia() {
        throw new TypeError('at once')
      },
    }
    watchSharing(broken as unknown as MediaDevices, (on) => told.push(on))
    expect(() => broken.getDisplayMedia()).toThrow(new TypeError('at once'))
    expect(told).toEqual([true, false])
  })

  test('keeps the name, the length and the place of each method', async () => {
    const prototype = Object.getPrototypeOf(devices) as object
    const { value, ...flags } = Object.getOwnPropertyDescriptor(prototype, 'getDisplayMedia')!
    expect([value.name, value.length]).toEqual(['getDisplayMedia', 0])
    expect(flags).toEqual({ configurable: true, enumerable: false, writable: true })
    const track = new FakeTrack()
    await share(track)
    expect([track.stop.name, track.clone.name, Object.keys(track)]).toEqual([
      'stop',
      'clone',
      ['kind', 'readyState'],
    ])
  })
})

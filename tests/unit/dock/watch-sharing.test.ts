// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { watchSharing } from '@/dock/watch-sharing'

/** A track of the browser, as far as the watch uses it. */
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
  /** What happens when the candidate presses the browser's own “stop sharing”. */
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

let reports: boolean[]
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
  reports = []
  picked = []
  calls = []
  const Devices = class extends FakeDevices {
    // Every test has a method of its own, because the watch replaces it.
    override getDisplayMedia(...args: unknown[]) {
      return super.getDisplayMedia(...args)
    }
  }
  devices = new Devices()
  watchSharing(Devices.prototype as unknown as MediaDevices, (on) => reports.push(on))
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
    expect(reports).toEqual([true])
  })

  test('until the last of two shares ends', async () => {
    const first = new FakeTrack()
    const second = new FakeTrack()
    await share(first)
    await share(second)
    first.stop()
    expect(reports).toEqual([true])
    second.endByBrowser()
    expect(reports).toEqual([true, false])
  })

  test('while a second picker is open, and after a second share is refused', async () => {
    const track = new FakeTrack()
    await share(track)
    const again = devices.getDisplayMedia()
    picked.at(-1)!.reject(new Error('no'))
    await expect(again).rejects.toThrow('no')
    expect(reports).toEqual([true])
  })

  test('until the last copy of the picture ends', async () => {
    const [track, other] = [new FakeTrack(), new FakeTrack()]
    const stream = await share(track, other)
    const copy = track.clone()
    const copies = stream.clone()
    track.stop()
    other.stop()
    copy.stop()
    expect(reports).toEqual([true])
    for (const last of copies.tracks) last.stop()
    expect(reports).toEqual([true, false])
  })
})

describe('the end of a share is reported', () => {
  test('after the page stopped the picture, which fires no event', async () => {
    const track = new FakeTrack()
    await share(track, new FakeTrack('audio'))
    track.stop()
    track.stop()
    expect(reports).toEqual([true, false])
  })

  test('after the browser ended it', async () => {
    const track = new FakeTrack()
    await share(track)
    track.endByBrowser()
    track.stop()
    expect(reports).toEqual([true, false])
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
    picked.at(-1)!.resolve(null as unknown as FakeStream)
    expect(await asked).toBeNull()
    expect(reports).toEqual([true, false])
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

  test('throws at once what the page’s method throws, and its end is reported', () => {
    const broken = {
      getDisplayMedia() {
        throw new TypeError('at once')
      },
    }
    watchSharing(broken as unknown as MediaDevices, (on) => reports.push(on))
    expect(() => broken.getDisplayMedia()).toThrow(new TypeError('at once'))
    expect(reports).toEqual([true, false])
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

/** How often it looks whether the tracks are still live. Milliseconds. */
const LOOK_MS = 500

const { apply, deleteProperty } = Reflect
const { defineProperty, getOwnPropertyDescriptor } = Object
const { captureStackTrace } = Error
const NativePromise = Promise
const { then } = Promise.prototype

/** What the page shares screens with: the prototypes of its classes. */
interface Media {
  devices: MediaDevices
  stream: MediaStream
  track: MediaStreamTrack
}

/** What the watch needs around it. Neither function may throw. */
interface Around {
  report(isSharing: boolean): void
  wait(milliseconds: number, act: () => void): void
}

/** A list of tracks. It is no array: a page can replace the methods of arrays. */
interface Tracks {
  track: MediaStreamTrack
  next: Tracks | undefined
}

/**
 * Reports while the page shares a screen, again and again, and once when its last share has ended. A share begins when
 * the page asks for it, because the browser's picker already shows pictures of every tab. It ends when its pictures have
 * ended and when every copy of them has. Whoever ends a track, and how: the track itself says that it is not live.
 *
 * No function of the page runs while a function of this file runs, and no error that the page gets is made then.
 * Otherwise the page could read the extension's id from the stack. So this file calls only what it took from the page's
 * world before the page's first script, and keeps to language that no page can change.
 */
export function watchSharing(media: Media, { report, wait }: Around): void {
  const readyState = getOwnPropertyDescriptor(media.track, 'readyState')?.get
  const { getVideoTracks } = media.stream
  if (!readyState) return
  /** How many pickers are open. */
  let pickers = 0
  /** The video tracks that show a screen. */
  let shown: Tracks | undefined
  let wasSharing = false
  let isWaiting = false

  const look = () => {
    let live: Tracks | undefined
    for (let one = shown; one; one = one.next)
      if (apply(readyState, one.track, []) === 'live') live = { track: one.track, next: live }
    shown = live
    const isSharing = pickers > 0 || shown !== undefined
    if (isSharing || wasSharing) report(isSharing)
    wasSharing = isSharing
    if (!isSharing || isWaiting) return
    isWaiting = true
    wait(LOOK_MS, () => {
      isWaiting = false
      look()
    })
  }
  const add = (track: MediaStreamTrack | undefined) => {
    if (track) shown = { track, next: shown }
  }
  const isShown = (track: MediaStreamTrack | undefined) => {
    for (let one = shown; one; one = one.next) if (one.track === track) return true
    return false
  }
  // Sound tracks do not count: they show nothing, and they may go on after the picture.
  const tracksOf = (stream: MediaStream) => apply(getVideoTracks, stream, [])

  aroundPromise(media.devices, 'getDisplayMedia', () => {
    pickers += 1
    look()
    return (stream) => {
      pickers -= 1
      try {
        const tracks = tracksOf(stream as MediaStream)
        for (let n = 0; n < tracks.length; n += 1) add(tracks[n])
      } catch {
        // The candidate has refused, or another extension returns something else than a stream.
      }
      look()
    }
  })
  around(media.track, 'clone', (track, copy) => {
    if (isShown(track)) add(copy)
  })
  around(media.stream, 'clone', (stream, copy) => {
    const tracks = tracksOf(stream)
    const copies = tracksOf(copy)
    // The copies are in the order of the tracks.
    for (let n = 0; n < copies.length; n += 1) if (isShown(tracks[n])) add(copies[n])
  })
}

/** What a property is set to, for a moment, so that `then` asks the page for no constructor. */
const noConstructor = { __proto__: null, configurable: true, value: undefined }
const nativeThen = { __proto__: null, configurable: true, value: then }

/** Calls `done` with the result of a promise, or with nothing if it has none. */
function whenDone(promise: unknown, done: (result?: unknown) => void): void {
  // Another extension may return something else than a promise.
  if (typeof promise !== 'object' || promise === null) return done()
  try {
    defineProperty(promise, 'constructor', noConstructor as PropertyDescriptor)
    void apply(then, promise as Promise<unknown>, [done, () => done()])
    // The promise that the page gets waits for this one. It must find the browser's own `then`.
    defineProperty(promise, 'then', nativeThen as PropertyDescriptor)
  } catch {
    done()
  } finally {
    deleteProperty(promise, 'constructor')
  }
}

/**
 * Wraps a method that returns a promise. The method runs with no function of this file below it on the stack: a call
 * goes to `Promise.try`, which makes its promise with `Watched` and then calls the method.
 *
 * @param begin called before the method; what it returns is called with the result
 */
function aroundPromise<Holder extends object>(
  holder: Holder,
  name: keyof Holder & string,
  begin: () => (result?: unknown) => void,
): void {
  type Executor = ConstructorParameters<typeof Promise>[0]
  function Watched(executor: Executor) {
    const done = begin()
    return new NativePromise<unknown>((resolve, reject) => {
      const resolved = (result: unknown) => {
        whenDone(result, done)
        resolve(result)
      }
      const rejected = (error: unknown) => {
        done()
        reject(error)
      }
      executor(resolved, rejected)
    })
  }
  replace(holder, name, Promise.try.bind(Watched as unknown as PromiseConstructor, apply as never))
}

/** Wraps a method that takes nothing. `done` is called with its holder and its result. */
function around<Holder extends object>(
  holder: Holder,
  name: keyof Holder & string,
  done: (self: Holder, result: Holder) => void,
): void {
  const call = (method: () => Holder, self: Holder, args: []) => {
    let result: Holder
    try {
      result = apply(method, self, args)
    } catch (error) {
      // The error is the browser's own. This takes this function out of its stack.
      captureStackTrace(error as object, call)
      throw error
    }
    try {
      done(self, result)
    } catch {
      // Another extension may return something else than a copy. The call must go on.
    }
    return result
  }
  replace(holder, name, call)
}

/** Replaces a method by a proxy, which keeps its name, its length and its place. */
function replace(holder: object, name: string, call: (...args: never[]) => unknown): void {
  const known = getOwnPropertyDescriptor(holder, name)
  if (typeof known?.value !== 'function') return
  // Without a prototype, the page cannot add a trap to the handler.
  const handler = { __proto__: null, apply: call } as ProxyHandler<() => void>
  defineProperty(holder, name, { ...known, value: new Proxy(known.value as () => void, handler) })
}

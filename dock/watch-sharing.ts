/**
 * Reports when the page begins to share a screen, and when its last share has ended. A share begins when the page asks
 * for it, because the browser's picker already shows pictures of every tab.
 *
 * The page notices nothing: `this`, arguments, results, errors, and the names and lengths of the methods stay the same.
 * No error of this script reaches the page.
 */
export function watchSharing(devices: MediaDevices, report: (isSharing: boolean) => void): void {
  /** The number of open pickers and of video tracks that show a screen. */
  let open = 0
  /** @returns a function that ends what began. A second call of it does nothing. */
  const begin = () => {
    open += 1
    if (open === 1) report(true)
    let isOpen = true
    return () => {
      if (!isOpen) return
      isOpen = false
      open -= 1
      if (open === 0) report(false)
    }
  }

  const follow = (track: MediaStreamTrack) => {
    const end = begin()
    track.addEventListener('ended', end)
    // A track that the page itself stops fires no event.
    around(track, 'stop', (stop) => {
      stop()
      if (track.readyState === 'ended') end()
    })
    // A copy goes on after the first track is stopped.
    around(track, 'clone', (clone) => {
      const copy = clone() as MediaStreamTrack
      follow(copy)
      return copy
    })
  }
  // Sound tracks do not count: they show nothing, and they may go on after the picture.
  const followAll = (stream: MediaStream) => stream.getVideoTracks().forEach(follow)

  around(devices, 'getDisplayMedia', (choose) => {
    const end = begin()
    const chosen = (stream: MediaStream) => {
      try {
        followAll(stream)
        around(stream, 'clone', (clone) => {
          const copy = clone() as MediaStream
          followAll(copy)
          return copy
        })
      } catch {
        // Another extension may return something else than a stream. The call must go on.
      }
      end()
      return stream
    }
    const refused = (error: unknown) => {
      end()
      throw error
    }
    try {
      return (choose() as Promise<MediaStream>).then(chosen, refused)
    } catch (error) {
      return refused(error)
    }
  })
}

/** Wraps a method. A proxy keeps the name of the method, its length and its `toString`. */
function around<Holder extends object>(
  holder: Holder,
  name: keyof Holder & string,
  act: (run: () => unknown) => unknown,
): void {
  const method = holder[name]
  if (typeof method !== 'function') return
  Object.defineProperty(holder, name, {
    ...(Object.getOwnPropertyDescriptor(holder, name) ?? { configurable: true, writable: true }),
    value: new Proxy(method, {
      apply: (target, self, args) => act(() => Reflect.apply(target, self, args) as unknown),
    }),
  })
}

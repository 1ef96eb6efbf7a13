/**
 * Tells when a screen begins to be shared, from the moment the page asks for it (the browser's picker
 * already shows pictures of every tab), and when the last share has ended.
 *
 * To the page all stays as it was: the same `this`, arguments, results and errors, the methods' names and
 * lengths; nothing of ours is thrown into it.
 */
export function watchSharing(devices: MediaDevices, tell: (isSharing: boolean) => void): void {
  /** Pictures being taken of a screen, and pickers that are open. */
  let open = 0
  /** @returns what ends the one begun, once */
  const begin = () => {
    open += 1
    if (open === 1) tell(true)
    let isOpen = true
    return () => {
      if (!isOpen) return
      isOpen = false
      open -= 1
      if (open === 0) tell(false)
    }
  }

  const follow = (track: MediaStreamTrack) => {
    const end = begin()
    track.addEventListener('ended', end)
    // What the page itself stops fires no event.
    around(track, 'stop', (stop) => {
      stop()
      if (track.readyState === 'ended') end()
    })
    // A copy goes on when the first is stopped.
    around(track, 'clone', (clone) => {
      const copy = clone() as MediaStreamTrack
      follow(copy)
      return copy
    })
  }
  // The sound may go on after the picture; it shows nothing.
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
        // Another extension may give the page something else in a stream's place: the call comes first.
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

/** Puts something around a method; a proxy keeps the method's name, its length, and what it says it is. */
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

import { shareEvent } from '@/meetings/share-event'

// Everything here was taken before the page's first script, which may replace it. See watch-sharing.ts.
const { apply } = Reflect
const NativeMessageEvent = MessageEvent
const { dispatchEvent, addEventListener } = EventTarget.prototype
const { bind } = Function.prototype
const microtask = queueMicrotask

/**
 * Says on the top document whether this window shares a screen. The event is dispatched in a microtask by a bound
 * method of the browser. So a listener of the page has no function of Candid below it on the stack.
 */
export function sayTo(page: Document): (isSharing: boolean) => void {
  return (isSharing) => {
    const init = { __proto__: null, data: isSharing, source: window } as MessageEventInit
    const event = new NativeMessageEvent(shareEvent, init)
    apply(microtask, window, [apply(bind, dispatchEvent, [page, event])])
  }
}

/** As `later`, but the page cannot have replaced any part of it. */
export function waiter(): (milliseconds: number, act: () => void) => void {
  if (import.meta.env.FIREFOX) {
    const { timeout } = AbortSignal
    return (milliseconds, act) =>
      apply(addEventListener, apply(timeout, AbortSignal, [milliseconds]), ['abort', act])
  }
  const { scheduler } = globalThis
  const { postTask } = scheduler
  return (milliseconds, act) => {
    void apply(postTask, scheduler, [act, { __proto__: null, delay: milliseconds }])
  }
}

import type { BrowserContext } from '@playwright/test'

/** Whatever of the extension tells the time by itself: a page, a frame, the worker. */
interface Clock {
  evaluate(run: (milliseconds: number) => void, milliseconds: number): Promise<unknown>
}

/** Runs in a page or a worker: from now on it is as much later as that, while timers go on as they are. */
function shift(milliseconds: number): void {
  const { realDate = Date } = globalThis as { realDate?: DateConstructor }
  const now = () => realDate.now() + milliseconds
  const shifted = new Proxy(realDate, {
    construct: (target, parts: [number]) =>
      Reflect.construct(target, parts.length > 0 ? parts : [now()]),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  Object.assign(globalThis, { realDate, Date: shifted })
}

/**
 * Moves the time of the extension's own clocks: of those that are there, and of the pages and frames opened later.
 * A worker that is started anew has to be told again.
 */
export function movableClock(context: BrowserContext) {
  let milliseconds = 0
  return {
    now: () => Date.now() + milliseconds,
    async forward(by: number, clocks: readonly Clock[]): Promise<void> {
      milliseconds += by
      await context.addInitScript(shift, milliseconds)
      for (const clock of clocks) await clock.evaluate(shift, milliseconds)
    },
  }
}

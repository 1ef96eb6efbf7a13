import type { BrowserContext } from '@playwright/test'

/** A part of the extension that has a clock of its own: a page, a frame or the worker. */
interface Clock {
  evaluate(run: (milliseconds: number) => void, milliseconds: number): Promise<unknown>
}

/** Runs in a page or a worker. Moves its time forward. Running timers stay as they are. */
export function shift(milliseconds: number): void {
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
 * Moves the time of the extension: in the clocks that `forward` gets, and in every page and frame that opens
 * later. If the worker starts again, its time has to be moved again.
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

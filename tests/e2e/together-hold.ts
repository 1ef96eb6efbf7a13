import type { Frame, Page } from '@playwright/test'

interface Held {
  releaseHeld?(): void
}

/**
 * Delays the requests of a surface to the background, or the first answer, until `release`. A busy machine
 * delays them in the same way.
 */
export async function hold(
  surface: Frame | Page,
  request: 'command' | 'situation',
  what: 'requests' | 'first answer',
) {
  await surface.evaluate(
    ([name, held]) => {
      const { runtime } = chrome
      const send = runtime.sendMessage.bind(runtime)
      const released = Promise.withResolvers<void>()
      let answers = 0
      Object.assign(runtime, {
        async sendMessage(message: { request: string }) {
          if (message.request !== name) return send(message)
          if (held === 'requests') await released.promise
          const answer = await send(message)
          answers += 1
          if (held === 'first answer' && answers === 1) {
            Object.assign(globalThis, { releaseHeld: released.resolve })
            await released.promise
          }
          return answer
        },
      })
      if (held === 'requests') Object.assign(globalThis, { releaseHeld: released.resolve })
    },
    [request, what] as const,
  )
  return {
    /** Resolves when there is something to release. */
    async isHeld() {
      await surface.waitForFunction(() => 'releaseHeld' in globalThis)
    },
    release: () => surface.evaluate(() => (globalThis as Held).releaseHeld?.()),
  }
}

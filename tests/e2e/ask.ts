import type { Frame, Page } from '@playwright/test'
import type { Situation } from '@/messages'
import type { AnyCommand } from '@/storage/records/dossier'

/** Sends a request to the background from a page of the extension, as a surface does. */
export const askIn = <Answer>(
  place: Page | Frame,
  request: string,
  input: unknown,
): Promise<Answer> =>
  place.evaluate(
    async (message) => {
      const reply: { answer: Answer } = await chrome.runtime.sendMessage(message)
      return reply.answer
    },
    { request, input },
  )

/** Writes records by commands, as a surface does, without using the page. */
export const command = (place: Page | Frame, ...commands: AnyCommand[]): Promise<void> =>
  place.evaluate(async (all) => {
    for (const input of all) {
      const reply: { answer?: { ok: boolean } } = await chrome.runtime.sendMessage({
        request: 'command',
        input,
      })
      if (!reply.answer?.ok) throw new Error(`${input.name}: ${JSON.stringify(reply)}`)
    }
  }, commands)

/** The company of the call at hand, and the call. */
export async function atHand(place: Page | Frame): Promise<{ companyId: string; callId: string }> {
  const { call } = await askIn<Situation>(place, 'situation', { tabId: null })
  if (!call) throw new Error('There is no call at hand')
  return { companyId: call.companyId, callId: call.id }
}

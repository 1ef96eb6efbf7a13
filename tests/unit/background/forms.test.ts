// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import * as z from 'zod/mini'
import { anyCommand, ownCommands } from '@/background/requests'
import { createMirror } from '@/components/mirror/create-mirror'
import { specOf } from '@/components/mirror/specs'
import type { TypedName } from '@/components/mirror/typing'
import type { Request, Situation } from '@/messages'
import { type CommandName, commands, definitionOf, emptyDossier } from '@/storage/records/dossier'

vi.mock('@/background/store', () => ({ store: {} }))

/** A record that is given back comes from the database, not from a person. */
const names = (Object.keys(commands) as CommandName[]).filter(
  (name) => !name.endsWith('.restore') && !ownCommands.has(name),
)

/** Texts of every length, the limits among them, as a person pastes them. */
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .constantFrom(0, 1, 199, 200, 201, 499, 500, 501, 3999, 4000, 4001, 99_999, 100_000, 100_001)
    .map((length) => '\ud800'.repeat(length)),
)

/** What a surface puts into a field that nobody types in. */
function given(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodMiniOptional)
    return fc.option(given(schema.def.innerType), { nil: undefined })
  if (schema instanceof z.ZodMiniNullable) return fc.option(given(schema.def.innerType))
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean()
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...Object.values(schema.def.entries))
  if (schema instanceof z.ZodMiniLiteral) return fc.constantFrom(...schema.def.values)
  if (schema instanceof z.ZodMiniNumber) return fc.integer({ min: 20, max: 60 })
  if (schema instanceof z.ZodMiniArray) return fc.array(given(schema.def.element), { maxLength: 3 })
  if (schema instanceof z.ZodMiniObject && !('amount' in schema.shape))
    return fc.record(
      Object.fromEntries(Object.entries(schema.shape).map(([field, form]) => [field, given(form)])),
    )
  if (schema instanceof z.ZodMiniObject)
    return fc.constant({ amount: 72_000, currency: 'EUR', period: 'year' })
  return fc.uuid()
}

function inputOf(name: CommandName): fc.Arbitrary<{ companyId: string }> {
  const { shape } = definitionOf(name).input() as unknown as z.ZodMiniObject
  const fields = Object.entries(shape)
    .filter(([field]) => field !== 'base')
    .map(([field, schema]) => {
      const isTyped = specOf(name).typed.includes(field)
      const isOptional = schema instanceof z.ZodMiniOptional
      return [
        field,
        isTyped ? (isOptional ? fc.option(typed, { nil: undefined }) : typed) : given(schema),
      ]
    })
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<{ companyId: string }>
}

const situation: Situation = {
  database: { kind: 'open', recovery: null, copyError: null },
  tabId: null,
  companyId: 'acme',
  meeting: null,
  hidden: null,
  call: null,
  dossier: emptyDossier(),
}
let refused: string[] = []
let taken = 0
let closing: AbortController

beforeEach(() => {
  fakeBrowser.reset()
  refused = []
  taken = 0
  closing = new AbortController()
  fakeBrowser.runtime.onMessage.addListener((async ({ request, input }: Request) => {
    if (request !== 'command') return { answer: situation }
    // A message is sent as JSON.
    const { success, error } = anyCommand.safeParse(JSON.parse(JSON.stringify(input)))
    if (success) taken += 1
    else refused.push(String(error))
    return { answer: { ok: true, stored: null } }
  }) as never)
})
afterEach(() => closing.abort())

describe('whatever is typed', () => {
  it.each(names)('makes no %s that the background refuses for its form', async (name) => {
    const { send, typed: type, openMirror, useMirror, dismiss } = createMirror()
    await openMirror({ tabId: null }, closing.signal)
    await fc.assert(
      fc.asyncProperty(inputOf(name), fc.boolean(), async (input, isTyping) => {
        taken = 0
        if (isTyping && specOf(name).base !== 'none')
          type(name as TypedName, input as never, { complete: true })
        else send(name, input as never)
        const { aside } = useMirror.getState()
        await vi.waitFor(() => expect(useMirror.getState().pending).toEqual([]), { interval: 1 })
        expect(refused).toEqual([])
        // It is sent, or it is in sight as too long.
        expect(taken).toBe(1 - aside.length)
        for (const { id, reason } of aside) {
          expect(reason).toBe('long')
          dismiss(id)
        }
      }),
      { numRuns: 60 },
    )
  })
})

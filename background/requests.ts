import type { Browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { DockSettings, RequestAnswer, RequestInput, RequestName } from '@/messages'
import { meet } from '@/meetings/meet'
import { zoom } from '@/meetings/zoom'
import { promptIds } from '@/method/prompts'
import { readDossier } from '@/storage/database'
import { type AnyCommand, commands } from '@/storage/records/dossier'
import { givenText, ID_LENGTH } from '@/storage/records/record'
import { obey } from './calls'
import { choose } from './chosen'
import { setDock } from './dock-settings'
import { follow } from './follow'
import { hiddenRead, reveal, shareChanged } from './hide'
import { store } from './store'
import { classOf, type SenderClass } from './senders'
import { companies, situation } from './situation'
import { show } from './show'
import { meetingOf } from './tabs'
import { takeTarget } from './target'

type Sender = Browser.runtime.MessageSender

interface Handler<Name extends RequestName> {
  from: SenderClass
  input: z.ZodMiniType<RequestInput<Name>>
  answer(input: RequestInput<Name>, sender: Sender): Promise<RequestAnswer<Name>>
}

const tabId = z.nullable(z.int())
const whereabouts = z.object({
  tabId,
  companyId: z.optional(z.string()),
  callId: z.optional(z.string()),
  ahead: z.optional(z.boolean()),
})
const dockChange = z.object({
  place: z.optional(z.enum(['open', 'handle', 'away'])),
  side: z.optional(z.enum(['left', 'right'])),
  width: z.optional(z.int().check(z.minimum(320), z.maximum(560))),
}) as unknown as z.ZodMiniType<Partial<DockSettings>>
const meetingSeen = z.object({
  platform: z.enum(['meet', 'zoom']),
  key: z.string().check(z.maxLength(ID_LENGTH)),
  title: givenText,
  state: z.enum(['before', 'lobby', 'in-call', 'left', 'unknown']),
})
const target = z.enum(['note', 'questions', 'company', 'blank', ...promptIds])
const anyCommand = z.discriminatedUnion(
  'name',
  Object.entries(commands).map(([name, { input }]) =>
    z.object({ name: z.literal(name), input: input() }),
  ) as unknown as [z.ZodMiniObject],
) as unknown as z.ZodMiniType<AnyCommand>

const handlers: { [Name in RequestName]: Handler<Name> } = {
  situation: {
    from: 'surface',
    input: whereabouts,
    answer: (input, sender) =>
      situation({ ...input, tabId: sender.tab?.id ?? input.tabId }, Date.now()),
  },
  dossier: {
    from: 'surface',
    input: z.object({ companyId: z.string() }),
    answer: async ({ companyId }) => {
      const opened = await store.opened()
      if (!opened.db) throw new Error(opened.state.kind)
      return readDossier(opened.db, companyId)
    },
  },
  companies: {
    from: 'surface',
    input: z.object({ search: z.string(), tabId }),
    answer: async (input, sender) => {
      const tab = sender.tab?.id ?? input.tabId
      return companies(input.search, (tab === null ? null : await meetingOf(tab))?.title ?? '')
    },
  },
  command: { from: 'surface', input: anyCommand, answer: (input) => obey(input) },
  choose: {
    from: 'surface',
    input: z.object({ callId: z.string(), meetingKey: z.nullable(z.string()) }),
    answer: async ({ callId, meetingKey }) => {
      await choose(callId, meetingKey, Date.now())
      return null
    },
  },
  meetingOfLink: {
    from: 'surface',
    input: z.object({ link: z.string() }),
    answer: async ({ link }) => meetingOfLink(link),
  },
  setDock: {
    from: 'surface',
    input: z.object({ tabId, settings: dockChange }),
    answer: (input, sender) => {
      const tab = sender.tab?.id ?? input.tabId
      return setDock(input.settings, tab === null ? undefined : { tabId: tab, focus: false })
    },
  },
  show: {
    from: 'surface',
    input: z.object({ tabId, target: z.nullable(target) }),
    answer: async (input) => {
      await show(input.tabId, input.target)
      return null
    },
  },
  reveal: {
    from: 'surface',
    input: z.object({ tabId }),
    answer: async (input, sender) => {
      await reveal(sender.tab?.id ?? input.tabId)
      return null
    },
  },
  hiddenRead: {
    from: 'surface',
    input: z.object({ tabId }),
    answer: async (input, sender) => {
      await hiddenRead(sender.tab?.id ?? input.tabId)
      return null
    },
  },
  takeTarget: { from: 'surface', input: z.object({}), answer: () => takeTarget(Date.now()) },
  recoveryRead: {
    from: 'surface',
    input: z.object({}),
    answer: async () => {
      await store.recoveryRead()
      return null
    },
  },
  seen: {
    from: 'page',
    input: z.object({ meeting: z.nullable(meetingSeen) }),
    answer: async ({ meeting }, sender) => {
      const tab = sender.tab?.id
      const after = tab === undefined ? null : await follow(tab, meeting)
      return { docked: after !== null, hidden: Boolean(after?.hidden) }
    },
  },
  sharing: {
    from: 'page',
    input: z.object({ on: z.boolean() }),
    answer: async ({ on }, sender) => {
      const tab = sender.tab?.id
      return { hidden: tab === undefined ? on : await shareChanged(tab, on) }
    },
  },
  dock: {
    from: 'page',
    input: z.object({ settings: dockChange }),
    answer: ({ settings }) => setDock(settings),
  },
}

/**
 * Answers one message.
 *
 * @throws when the sender may not ask this, or what it sends is not of the request's form
 */
export async function handle(message: unknown, sender: Sender): Promise<unknown> {
  const { request, input } = envelope.parse(message)
  const handler = handlers[request as RequestName] as Handler<RequestName>
  if (classOf(sender) !== handler.from) throw new Error(`${request} is not for this sender`)
  return handler.answer(handler.input.parse(input), sender)
}

function meetingOfLink(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  return meet.keyOf(url) ?? zoom.keyOf(url) ?? null
}

const envelope = z.object({
  request: z.string().check(z.refine((name) => Object.hasOwn(handlers, name), 'No such request')),
  input: z.unknown(),
})

import type { Browser } from 'wxt/browser'
import * as z from 'zod/mini'
import {
  DOCK_WIDTH,
  RefusedRequest,
  type DockSettings,
  type RequestAnswer,
  type RequestInput,
  type RequestName,
} from '@/messages'
import { meetingOfLink } from '@/meetings/link'
import { MOST_OTHERS } from '@/meetings/meeting'
import { platformIds } from '@/meetings/platforms'
import { promptIds } from '@/method/prompts'
import { companyNow, readDossier, readRecords } from '@/storage/database'
import { type AnyCommand, type CommandName, commands, tables } from '@/storage/records/dossier'
import { givenText, ID_LENGTH } from '@/storage/records/record'
import { searchedTables } from '@/storage/records/searchable'
import { handleCommand } from './commands'
import { companies } from './companies'
import { deletedRecords, eraseDeleted, whatGoes } from './deleted'
import { deleteEverything, everything } from './delete-everything'
import { notThisMeeting, setDock } from './dock-settings'
import { everyName } from './every-name'
import { follow } from './follow'
import { heard } from './heard'
import { ahead, home } from './home'
import { knownPages } from './known-pages'
import { mergedInto, mergeInto, takeMergeBack } from './merge'
import { hiddenRead, reveal, shareChanged } from './visibility'
import { bringInFile, lookIntoFile, stopFile, writeFile } from './one-file'
import { openedDatabase } from './opened'
import { lastWrite, overview } from './overview'
import { searchRows } from './search-rows'
import { store } from './store'
import { classOf, type SenderClass } from './senders'
import { situationNow } from './situation-ahead'
import { showPanel } from './open-panel'
import { plannedFrom } from './planned-from'
import { meetingOf } from './tabs'
import { takeFor } from './take-for'
import { addingCommands, together } from './together'
import { consumeTarget } from './target'
import { nameLeftNotes } from './unnamed'

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
  width: z.optional(z.int().check(z.minimum(DOCK_WIDTH.min), z.maximum(DOCK_WIDTH.max))),
}) as unknown as z.ZodMiniType<Partial<DockSettings>>
const meetingSeen = z.object({
  platform: z.enum(platformIds),
  key: z.string().check(z.maxLength(ID_LENGTH)),
  title: givenText,
  state: z.enum(['before', 'lobby', 'in-call', 'left', 'elsewhere', 'unknown']),
  others: z.nullable(z.int().check(z.minimum(0), z.maximum(MOST_OTHERS))),
  captions: z.optional(z.literal(true)),
})
/** A file of the hand-over folder. */
const fileNamed = z.object({ name: z.string().check(z.regex(/^[\w-]{1,60}\.json$/)) })
const deletedOnes = z.object({
  records: z.nullable(
    z.array(z.object({ table: z.enum(['companies', 'calls', 'notes', 'people']), id: z.string() })),
  ),
})
const nothing = z.object({})
const target = z.enum(['note', 'questions', 'company', 'blank', ...promptIds])
/** What only the background itself may do: it is the one that sees and works out. */
export const ownCommands = new Set<string>(['sitting.see', 'call.settle'] satisfies CommandName[])
/** Every command that the background takes. A command of another form is refused. */
export const anyCommand = commandOf((name) => !ownCommands.has(name))
const adding = new Set<string>(addingCommands)

function commandOf(isTaken: (name: string) => boolean) {
  const forms = Object.entries(commands)
    .filter(([name]) => isTaken(name))
    .map(([name, { input }]) => z.object({ name: z.literal(name), input: input() }))
  return z.discriminatedUnion(
    'name',
    forms as unknown as [z.ZodMiniObject],
  ) as unknown as z.ZodMiniType<AnyCommand>
}

/** A surface in a tab means its own tab, whatever tab it names. */
const tabOf = (input: { tabId: number | null }, sender: Sender) => sender.tab?.id ?? input.tabId
const done = () => null

const handlers: { [Name in RequestName]: Handler<Name> } = {
  situation: {
    from: 'surface',
    input: whereabouts,
    answer: (input, sender) => {
      const isBeside = sender.tab === undefined
      return situationNow({ ...input, tabId: tabOf(input, sender) }, isBeside, Date.now())
    },
  },
  dossier: {
    from: 'surface',
    input: z.object({ companyId: z.string() }),
    answer: async ({ companyId }) => {
      const db = await openedDatabase()
      return readDossier(db, await companyNow(db, companyId))
    },
  },
  records: {
    from: 'surface',
    input: z.object({ records: z.array(z.object({ table: z.enum(tables), id: z.string() })) }),
    answer: async ({ records }) => readRecords(await openedDatabase(), records),
  },
  companies: {
    from: 'surface',
    input: z.object({ search: z.string(), tabId }),
    answer: async (input, sender) => {
      const tab = tabOf(input, sender)
      return companies(input.search, (tab === null ? null : await meetingOf(tab))?.title ?? '')
    },
  },
  home: {
    from: 'surface',
    input: z.object({ most: z.nullable(z.int().check(z.minimum(0))) }),
    answer: ({ most }) => home(most, Date.now()),
  },
  ahead: { from: 'surface', input: nothing, answer: () => ahead(Date.now()) },
  everyName: { from: 'surface', input: nothing, answer: everyName },
  overview: { from: 'surface', input: nothing, answer: overview },
  lastWrite: { from: 'surface', input: nothing, answer: lastWrite },
  heard: {
    from: 'surface',
    input: z.object({ companyIds: z.array(z.string()), pay: z.boolean() }),
    answer: ({ companyIds, pay }) => heard(companyIds, pay),
  },
  searchRows: {
    from: 'surface',
    input: z.object({
      from: z.nullable(z.object({ table: z.enum(searchedTables), seq: z.number() })),
      since: z.number(),
    }),
    answer: ({ from, since }) => searchRows(from, since),
  },
  command: { from: 'surface', input: anyCommand, answer: (input) => handleCommand(input) },
  together: {
    from: 'surface',
    input: z.object({ commands: z.array(commandOf((name) => adding.has(name))) }),
    answer: (input) => together(input.commands),
  },
  knownPages: {
    from: 'surface',
    input: z.object({ name: z.string(), link: z.string() }),
    answer: knownPages,
  },
  takeFor: {
    from: 'surface',
    input: z.object({
      companyId: z.string(),
      newCallId: z.string(),
      meetingKey: z.nullable(z.string()),
      title: givenText,
      before: z.nullable(z.string()),
      how: z.enum(['correct', 'next']),
    }),
    answer: takeFor,
  },
  nameNotes: {
    from: 'surface',
    input: z.object({ noteIds: z.array(z.string()), companyId: z.string(), newCallId: z.string() }),
    answer: nameLeftNotes,
  },
  mergeCompanies: {
    from: 'surface',
    input: z.object({ into: z.string(), from: z.string() }),
    answer: (input) => mergeInto(input),
  },
  undoMerge: {
    from: 'surface',
    input: z.object({ companyId: z.string() }),
    answer: ({ companyId }) => takeMergeBack(companyId),
  },
  mergedInto: {
    from: 'surface',
    input: z.object({ companyId: z.string() }),
    answer: ({ companyId }) => mergedInto(companyId),
  },
  meetingOfLink: {
    from: 'surface',
    input: z.object({ link: z.string() }),
    answer: async ({ link }) => meetingOfLink(link),
  },
  plannedFrom: {
    from: 'surface',
    input: z.object({ uid: givenText }),
    answer: ({ uid }) => plannedFrom(uid, Date.now()),
  },
  setDock: {
    from: 'surface',
    input: z.object({ tabId, settings: dockChange }),
    answer: (input, sender) => setDock(input.settings, tabOf(input, sender), { focus: false }),
  },
  notThisMeeting: {
    from: 'surface',
    input: z.object({ tabId: z.int() }),
    answer: (input) => notThisMeeting(input.tabId).then(done),
  },
  show: {
    from: 'surface',
    input: z.object({ tabId, target: z.nullable(target) }),
    answer: (input) => showPanel(input.tabId, input.target).then(done),
  },
  reveal: {
    from: 'surface',
    input: z.object({ tabId }),
    answer: (input, sender) => reveal(tabOf(input, sender)).then(done),
  },
  hiddenRead: {
    from: 'surface',
    input: z.object({ tabId }),
    answer: (input, sender) => hiddenRead(tabOf(input, sender)).then(done),
  },
  consumeTarget: { from: 'surface', input: z.object({}), answer: () => consumeTarget(Date.now()) },
  writeFile: { from: 'surface', input: fileNamed, answer: ({ name }) => writeFile(name) },
  stopFile: {
    from: 'surface',
    input: fileNamed,
    answer: async ({ name }) => {
      stopFile(name)
      return null
    },
  },
  lookIntoFile: { from: 'surface', input: fileNamed, answer: ({ name }) => lookIntoFile(name) },
  bringInFile: { from: 'surface', input: fileNamed, answer: ({ name }) => bringInFile(name) },
  deleted: { from: 'surface', input: z.object({}), answer: () => deletedRecords() },
  whatGoes: { from: 'surface', input: deletedOnes, answer: ({ records }) => whatGoes(records) },
  eraseDeleted: {
    from: 'surface',
    input: deletedOnes,
    answer: ({ records }) => eraseDeleted(records),
  },
  everything: { from: 'surface', input: z.object({}), answer: () => everything() },
  deleteEverything: { from: 'surface', input: z.object({}), answer: () => deleteEverything() },
  recoveryRead: {
    from: 'surface',
    input: z.object({}),
    answer: () => store.recoveryRead().then(done),
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
    answer: ({ settings }, sender) => setDock(settings, sender.tab?.id ?? null),
  },
}

/**
 * Answers one message.
 *
 * @throws RefusedRequest if the sender may not send this request, or if the input has another form
 */
export async function handle(message: unknown, sender: Sender): Promise<unknown> {
  const { request, input } = parsed(envelope, message)
  const handler = handlers[request as RequestName] as Handler<RequestName>
  if (classOf(sender) !== handler.from)
    throw new RefusedRequest(`${request} is not for this sender`)
  return handler.answer(parsed(handler.input, input), sender)
}

function parsed<Form>(form: z.ZodMiniType<Form>, input: unknown): Form {
  const { success, data, error } = form.safeParse(input)
  if (!success) throw new RefusedRequest(String(error))
  return data
}

const envelope = z.object({
  request: z.string().check(z.refine((name) => Object.hasOwn(handlers, name), 'No such request')),
  input: z.unknown(),
})

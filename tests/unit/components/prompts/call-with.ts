import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { useCurrent } from '@/components/prompts/current'
import { openMirror, useMirror } from '@/components/mirror/store'
import type { Request, Situation } from '@/messages'
import { answerId, type Answer } from '@/storage/records/answer'
import type { Call } from '@/storage/records/call'
import {
  type AnyCommand,
  type AnyRow,
  applyCommand,
  definitionOf,
  type Dossier,
  emptyDossier,
  type StoredRow,
} from '@/storage/records/dossier'
import { questionId, type Question } from '@/storage/records/question'

/** A stand-in for the background: it keeps one dossier, and every command it was sent. */
export interface Background {
  dossier: Dossier
  readonly commands: AnyCommand[]
}

let closing = new AbortController()
let companies = 0

/** Ends every test with nothing under way, so that none hears the one before. */
export function aCallEach(): void {
  beforeEach(() => {
    closing = new AbortController()
    useCurrent.setState({
      side: 'they-ask',
      large: { 'they-ask': 'found-us', 'you-ask': null },
    })
  })
  afterEach(async () => {
    cleanup()
    await saved()
    closing.abort()
    fakeBrowser.reset()
  })
}

/** Waits until all that was typed and done is answered. */
export async function saved(): Promise<void> {
  while (useMirror.getState().pending.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Opens the mirror on a call that began `minutes` ago, at a company of its own. */
export async function callWith(
  { answers = {}, questions = [] }: { answers?: Record<string, string>; questions?: Own[] } = {},
  minutes = 12,
): Promise<Background> {
  const companyId = `company-${++companies}`
  const call = callOf(companyId, minutes)
  const background: Background = {
    dossier: {
      ...emptyDossier(),
      calls: [call],
      answers: Object.entries(answers).map((entry) => answerOf(companyId, entry)),
      questions: questions.map((own, index) => questionOf(companyId, own, index)),
    },
    commands: [],
  }
  fakeBrowser.runtime.onMessage.addListener(((message: Request) =>
    Promise.resolve({ answer: answer(background, call, message) })) as never)
  await openMirror(null, closing.signal)
  return background
}

type Own = Partial<Question> & { subject: string }

function answer(background: Background, call: Call, { request, input }: Request): unknown {
  const { dossier } = background
  if (request === 'situation')
    return {
      database: { kind: 'open', recovery: null, copyError: null },
      tabId: null,
      meeting: null,
      call,
      dossier,
    } satisfies Situation
  const command = input as AnyCommand
  background.commands.push(command)
  const { table, id } = definitionOf(command.name)
  const after = applyCommand(dossier, command)
  const rows: AnyRow[] = after[table]
  const recordId = id(command.input)
  const row = { ...rows.find((other) => other.id === recordId)!, seq: background.commands.length }
  background.dossier = {
    ...after,
    [table]: rows.map((other) => (other.id === recordId ? row : other)),
  }
  return { ok: true, stored: { table, row } as StoredRow }
}

const callOf = (companyId: string, minutes: number): Call => ({
  id: `${companyId}-call`,
  companyId,
  seq: 0,
  meetingKey: null,
  title: '',
  createdAt: 0,
  startedAt: Date.now() - minutes * 60_000,
  endedAt: null,
  plannedMinutes: 25,
})

const answerOf = (companyId: string, [promptId, text]: [string, string]): Answer => ({
  id: answerId(companyId, promptId),
  companyId,
  seq: 0,
  promptId,
  text,
  updatedAt: 0,
})

const questionOf = (companyId: string, own: Own, createdAt: number): Question => ({
  id: questionId(companyId, own.subject),
  companyId,
  seq: 0,
  wording: '',
  starred: false,
  dropped: false,
  said: '',
  createdAt,
  ...own,
})

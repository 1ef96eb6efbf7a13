// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { createMirror } from '@/components/mirror/create-mirror'
import type { Announcement, Request, Situation } from '@/messages'
import { OWN_ID } from '@/storage/records/company'
import {
  type AnyCommand,
  type Dossier,
  emptyDossier,
  type StoredRow,
} from '@/storage/records/dossier'
import { personSchema } from '@/storage/records/person'
import { questionSchema } from '@/storage/records/question'
import type { DatabaseState } from '@/storage/state'
import { answerRow, callRow, companyRow, noteRow } from '../../rows'

const open: DatabaseState = { kind: 'open', recovery: null, copyError: null }

/** What the background answers, in whole or in part; `dossier` holds the call at hand. */
function situation(dossier: Partial<Dossier>, change: Partial<Situation> = {}): Situation {
  return {
    database: open,
    tabId: null,
    companyId: 'acme',
    meeting: null,
    hidden: null,
    call: callRow(),
    dossier: { ...emptyDossier(), calls: [callRow()], ...dossier },
    ...change,
  }
}

/** What the background was asked, in order. */
let asked: Request[] = []
/** Answers a request; one that throws is a background that is away. */
let background: (request: Request) => unknown
let closing: AbortController

const sentCommands = () =>
  asked.filter(({ request }) => request === 'command').map(({ input }) => input as AnyCommand)

/** A background that reads `read()` and takes every command, but writes nothing. `disk`: the records by their ids. */
const reading =
  (read: () => Situation, disk: StoredRow[] = []) =>
  ({ request }: Request) => {
    if (request === 'records') return disk
    return request === 'situation' ? read() : { ok: true, stored: null }
  }

async function opened(dossier: Partial<Dossier>) {
  background = reading(() => situation(dossier))
  const mirror = createMirror()
  await mirror.openMirror({ tabId: null }, closing.signal)
  return { ...mirror, shown: mirror.useMirror.getState }
}

const announce = (announcement: Announcement) =>
  fakeBrowser.runtime.sendMessage<Announcement>(announcement)

const noteChanged = (text: string, seq: number, companyId = 'acme'): Announcement => ({
  kind: 'changed',
  stored: { table: 'notes', row: noteRow(text, { seq, companyId }) },
})

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  closing = new AbortController()
  fakeBrowser.reset()
  fakeBrowser.runtime.onMessage.addListener(((message: Request) => {
    if (!('request' in message)) return undefined
    asked.push(message)
    return Promise.resolve().then(async () => ({ answer: await background(message) }))
  }) as never)
})
afterEach(() => {
  closing.abort()
  vi.useRealTimers()
})

describe('the mirror of a surface', () => {
  it('shows nothing before the background has answered', () => {
    const { useMirror } = createMirror()
    expect(useMirror.getState()).toMatchObject({ situation: undefined, call: null, dossier: null })
  })

  it('shows the call at hand and its dossier, and holds no second copy of them', async () => {
    const { shown } = await opened({ companies: [companyRow()] })
    expect(shown().call).toEqual(callRow())
    expect(shown().dossier?.companies).toEqual([companyRow()])
    expect(Object.keys(shown().situation!).toSorted()).toEqual(
      ['database', 'tabId', 'companyId', 'meeting', 'hidden'].toSorted(),
    )
  })

  it('shares nothing with another mirror', async () => {
    await opened({ companies: [companyRow()] })
    expect(createMirror().useMirror.getState().dossier).toBeNull()
  })

  it('goes with its surface to another company', async () => {
    const { moveMirror, shown } = await opened({ companies: [companyRow()] })
    const other = companyRow({ id: 'bolt', companyId: 'bolt', name: 'Bolt' })
    background = reading(() => situation({ companies: [other] }, { companyId: 'bolt', call: null }))
    await moveMirror({ tabId: null, companyId: 'bolt' })
    expect(asked.at(-1)).toEqual({
      request: 'situation',
      input: { tabId: null, companyId: 'bolt' },
    })
    expect(shown().dossier?.companies).toEqual([other])
    expect(shown().call).toBeNull()
  })

  it('stops listening when its signal aborts', async () => {
    const { shown } = await opened({})
    closing.abort()
    await announce(noteChanged('later', 2))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(shown().dossier?.notes).toEqual([])
    expect(asked).toHaveLength(1)
  })
})

describe('a record that another surface has changed', () => {
  it('is shown as soon as it is announced', async () => {
    const { shown } = await opened({ notes: [noteRow('old', { seq: 1 })] })
    await announce(noteChanged('new', 2))
    expect(shown().dossier?.notes.map(({ text }) => text)).toEqual(['new'])
  })

  it('stays as it is when an older answer comes after the announcement', async () => {
    const { refresh, shown } = await opened({ notes: [noteRow('old', { seq: 1 })] })
    await announce(noteChanged('new', 3))
    const disk: StoredRow = { table: 'notes', row: noteRow('new', { seq: 3 }) }
    background = reading(() => situation({ notes: [noteRow('old', { seq: 1 })] }), [disk])
    await refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(shown().dossier?.notes.map(({ text }) => text)).toEqual(['new'])
    expect(sentCommands()).toEqual([])
  })

  it('is replaced by a newer answer', async () => {
    const { refresh, shown } = await opened({ notes: [noteRow('old', { seq: 1 })] })
    await announce(noteChanged('new', 3))
    background = reading(() => situation({ notes: [noteRow('newer', { seq: 4 })] }))
    await refresh()
    expect(shown().dossier?.notes.map(({ text }) => text)).toEqual(['newer'])
  })

  it('is not shown at another company', async () => {
    const { shown } = await opened({})
    await announce(noteChanged('of Bolt', 2, 'bolt'))
    expect(shown().dossier?.notes).toEqual([])
  })

  it("is shown at every company if it is the candidate's own answer", async () => {
    const { shown } = await opened({})
    const row = answerRow('why-us', 'I like maps', { companyId: OWN_ID, seq: 2 })
    await announce({ kind: 'changed', stored: { table: 'answers', row } })
    expect(shown().dossier?.answers).toEqual([row])
  })

  it('makes the mirror ask again if it is another call', async () => {
    const { shown } = await opened({})
    const next = callRow({ id: 'next', seq: 2 })
    background = reading(() => situation({ calls: [next] }, { call: next }))
    await announce({ kind: 'changed', stored: { table: 'calls', row: next } })
    await vi.waitFor(() => expect(shown().call?.id).toBe('next'))
  })
})

describe('a record that a new reading lacks', () => {
  const note = noteRow('ninety thousand', { seq: 3 })
  const restored = (seq: number): StoredRow => ({ table: 'notes', row: { ...note, seq } })

  it('is given back if the database has lost it, and is shown as not yet saved until then', async () => {
    const { refresh, shown } = await opened({ notes: [note] })
    const lost = reading(() => situation({}))
    let write: (answer: unknown) => void = () => undefined
    background = (request) =>
      request.request === 'command' ? new Promise((resolve) => (write = resolve)) : lost(request)
    await refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(sentCommands()).toEqual([
      { name: 'notes.restore', input: { companyId: 'acme', row: note } },
    ])
    expect(shown().dossier?.notes).toEqual([note])
    expect(shown().saveState).toEqual({ kind: 'saving' })
    write({ ok: true, stored: restored(1) })
    await vi.advanceTimersByTimeAsync(0)
    expect(shown().saveState).toEqual({ kind: 'saved' })
    // It has a new number. A later change of it is shown, although the lost copy had a higher one.
    await announce(noteChanged('and more', 2))
    expect(shown().dossier?.notes.map(({ text }) => text)).toEqual(['and more'])
  })

  it('is given back if the database holds an earlier state of it', async () => {
    const { refresh } = await opened({ notes: [note] })
    const older = noteRow('ninety', { seq: 1 })
    background = reading(() => situation({ notes: [older] }), [{ table: 'notes', row: older }])
    await refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(sentCommands()).toMatchObject([{ name: 'notes.restore' }])
  })

  it('is given back with its company and its call if the database lost all', async () => {
    const { refresh } = await opened({ companies: [companyRow()], notes: [note] })
    background = reading(() => situation({}, { companyId: null, call: null, dossier: null }))
    await refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(sentCommands().map(({ name }) => name)).toEqual([
      'companies.restore',
      'calls.restore',
      'notes.restore',
    ])
  })

  it('leaves the screen if it was moved to another company, and is not written again', async () => {
    const { refresh, shown } = await opened({ notes: [note] })
    const moved: StoredRow = { table: 'notes', row: { ...note, companyId: 'bolt', seq: 9 } }
    background = reading(() => situation({}), [moved])
    await refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(shown().dossier?.notes).toEqual([])
    expect(sentCommands()).toEqual([])
  })

  it('stays on the screen while nobody knows what became of it', async () => {
    const { refresh, shown } = await opened({ notes: [note] })
    const lost = reading(() => situation({}))
    background = (request) => {
      if (request.request === 'records') throw new Error('The background is away')
      return lost(request)
    }
    await refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(shown().dossier?.notes).toEqual([note])
    background = lost
    await vi.advanceTimersByTimeAsync(1000)
    expect(sentCommands()).toMatchObject([{ name: 'notes.restore' }])
  })

  it('is of no concern when the surface moves to another company', async () => {
    const { moveMirror } = await opened({ notes: [note] })
    background = reading(() => situation({}, { companyId: 'bolt', call: null }))
    await moveMirror({ tabId: null, companyId: 'bolt' })
    await vi.advanceTimersByTimeAsync(0)
    expect(asked.map(({ request }) => request)).toEqual(['situation', 'situation'])
  })
})

describe('an answer', () => {
  it('to an earlier question changes nothing', async () => {
    const { refresh, shown } = await opened({})
    let answerFirst: (answer: Situation) => void = () => undefined
    const first = refresh(new Promise((resolve) => (answerFirst = resolve)))
    await refresh()
    answerFirst(situation({}, { companyId: 'bolt', call: callRow({ id: 'of another tab' }) }))
    await first
    expect(shown().situation?.companyId).toBe('acme')
    expect(shown().call?.id).toBe('call')
  })

  it('that the database is closed leaves the screen as it is, and says that nothing is saved', async () => {
    const { shown } = await opened({ notes: [noteRow('kept')] })
    background = reading(() =>
      situation({}, { database: { kind: 'closed', detail: '' }, call: null, dossier: null }),
    )
    await announce({ kind: 'database' })
    await vi.waitFor(() =>
      expect(shown().saveState).toMatchObject({ kind: 'not-saved', reason: 'closed' }),
    )
    expect(shown().dossier?.notes.map(({ text }) => text)).toEqual(['kept'])
  })

  it('that the database is closed covers a page that the surface has just moved to', async () => {
    const { moveMirror, shown } = await opened({ notes: [noteRow('kept')] })
    const closed: DatabaseState = { kind: 'closed', detail: '' }
    background = reading(() =>
      situation({}, { database: closed, companyId: null, call: null, dossier: null }),
    )
    await moveMirror({ tabId: null, companyId: 'bolt' })
    expect(shown().situation?.database).toEqual(closed)
    expect(shown().dossier).toBeNull()
    expect(shown().saveState).toMatchObject({ kind: 'not-saved', reason: 'closed' })
  })

  it('that does not come is asked for again until it comes', async () => {
    const { refresh, shown } = await opened({})
    background = () => {
      throw new Error('The background is away')
    }
    await refresh()
    expect(shown().saveState).toMatchObject({ kind: 'not-saved', reason: 'unreachable' })
    background = reading(() => situation({ companies: [companyRow()] }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(shown().saveState).toEqual({ kind: 'saved' })
    expect(shown().dossier?.companies).toEqual([companyRow()])
  })
})

describe('a request that writes no record', () => {
  it('shows in the state line that the background is away', async () => {
    const { request, shown } = await opened({})
    background = () => {
      throw new Error('The background is away')
    }
    request('reveal', { tabId: null })
    await vi.waitFor(() =>
      expect(shown().saveState).toMatchObject({ kind: 'not-saved', reason: 'unreachable' }),
    )
  })
})

describe('what the candidate does', () => {
  const star = { companyId: 'acme', subject: 'team', now: 5, starred: true }

  it('is shown at once, as saving, and as saved only once it is on disk', async () => {
    const { send, shown } = await opened({})
    let write: (answer: unknown) => void = () => undefined
    background = () => new Promise((resolve) => (write = resolve))
    send('question.edit', star)
    expect(shown().dossier?.questions).toMatchObject([{ subject: 'team', starred: true }])
    expect(shown().saveState).toEqual({ kind: 'saving' })
    expect(shown().pending).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(0)
    write({ ok: true, stored: null })
    await vi.advanceTimersByTimeAsync(0)
    expect(shown().saveState).toEqual({ kind: 'saved' })
  })

  it('at another company waits in the same queue, and is not shown here', async () => {
    const { send, shown } = await opened({})
    send('question.edit', { ...star, companyId: 'bolt' })
    expect(shown().pending).toHaveLength(1)
    expect(shown().dossier?.questions).toEqual([])
  })
})

describe('what the candidate types', () => {
  const typedAnswer = (text: string) => ({
    companyId: 'acme',
    subject: 'why-us',
    text,
    now: 5,
  })

  it('is sent once within 200 ms, with the text that it began from', async () => {
    const { typed, shown } = await opened({ answers: [answerRow('why-us', 'Maps')] })
    typed('answer.write', typedAnswer('Maps,'))
    typed('answer.write', typedAnswer('Maps, data'))
    expect(shown().dossier?.answers.map(({ text }) => text)).toEqual(['Maps, data'])
    await vi.advanceTimersByTimeAsync(199)
    expect(sentCommands()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sentCommands().map(({ input }) => input)).toEqual([
      { ...typedAnswer('Maps, data'), base: 'Maps' },
    ])
  })

  it('is shown in a record that has the fields which the background writes, and no other', async () => {
    const { typed, shown } = await opened({})
    typed('question.edit', { companyId: 'acme', subject: 'team', wording: 'Who?', now: 5 })
    typed('person.write', { id: 'ann', companyId: 'acme', name: 'Ann', now: 5 })
    const { questions, people } = shown().dossier!
    expect(questions).toEqual([questionSchema.parse(questions[0])])
    expect(people).toEqual([personSchema.parse(people[0])])
  })

  it('is sent at once when it is complete, or when the candidate asks for it', async () => {
    const { typed, flushTyping } = await opened({})
    typed('answer.write', typedAnswer('Maps'), { complete: true })
    await vi.advanceTimersByTimeAsync(0)
    expect(sentCommands()).toHaveLength(1)
    typed('answer.write', typedAnswer('Maps, data'))
    flushTyping()
    await vi.advanceTimersByTimeAsync(0)
    expect(sentCommands()).toHaveLength(2)
  })

  it('in the last 200 ms before the page goes away is sent', async () => {
    const { typed } = await opened({})
    typed('answer.write', typedAnswer('the last words'))
    dispatchEvent(new Event('pagehide'))
    await Promise.resolve()
    expect(sentCommands().map(({ input }) => input)).toMatchObject([{ text: 'the last words' }])
  })

  it('stays on the screen, unsaved, when the extension is removed under it', async () => {
    const { typed, shown } = await opened({})
    const { id } = fakeBrowser.runtime
    Object.assign(fakeBrowser.runtime, { id: undefined })
    await vi.advanceTimersByTimeAsync(2000)
    typed('answer.write', typedAnswer('Maps'))
    Object.assign(fakeBrowser.runtime, { id })
    expect(shown().saveState).toMatchObject({ kind: 'not-saved', reason: 'reloaded' })
    expect(shown().dossier?.answers.map(({ text }) => text)).toEqual(['Maps'])
  })
})

describe('a text that is longer than the background takes', () => {
  const long = 'x'.repeat(100_001)
  const answer = (text: string) => ({ companyId: 'acme', subject: 'why-us', text, now: 5 })

  it('is not sent, stays in its field, and is said to be not saved', async () => {
    const { typed, shown } = await opened({})
    typed('answer.write', answer(long))
    await vi.advanceTimersByTimeAsync(1000)
    expect(sentCommands()).toEqual([])
    expect(shown().dossier?.answers.map(({ text }) => text)).toEqual([long])
    expect(shown().aside).toMatchObject([{ text: long, reason: 'long' }])
  })

  it('does not keep anything else from being saved', async () => {
    const { typed, send, shown } = await opened({})
    typed('answer.write', answer(long))
    send('question.edit', { companyId: 'acme', subject: 'team', now: 5, starred: true })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sentCommands()).toHaveLength(1)
    expect(shown().saveState).toEqual({ kind: 'saved' })
    expect(shown().aside).toHaveLength(1)
  })

  it('is saved once it is shortened', async () => {
    const { typed, shown } = await opened({})
    typed('answer.write', answer(long))
    typed('answer.write', answer('short'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(sentCommands()).toMatchObject([{ input: { text: 'short', base: '' } }])
    expect(shown().aside).toEqual([])
    expect(await fakeBrowser.storage.local.get(null)).toEqual({})
  })

  it('is still in sight in a surface that is opened later, until it is dismissed', async () => {
    const { typed } = await opened({})
    typed('answer.write', answer(long))
    await vi.advanceTimersByTimeAsync(0)
    const { shown, dismiss } = await opened({})
    await vi.advanceTimersByTimeAsync(0)
    expect(shown().aside).toMatchObject([{ text: long, reason: 'long' }])
    dismiss(shown().aside[0]!.id)
    await vi.advanceTimersByTimeAsync(0)
    const later = await opened({})
    await vi.advanceTimersByTimeAsync(0)
    expect(later.shown().aside).toEqual([])
  })
})

describe('a mirror whose records were all deleted', () => {
  it('gives nothing back of what it shows, and begins anew', async () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
    const { send, typed } = await opened({ notes: [noteRow('Grüße', { seq: 3 })] })
    const write = (text: string) =>
      typed('answer.write', { companyId: 'acme', subject: 'why-us', text, now: 1 })
    write('typed before')
    await announce({ kind: 'emptied' })
    write('typed after')
    send('company.create', { companyId: 'acme', name: 'Acme', role: '', now: 1 })
    dispatchEvent(new Event('pagehide'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(sentCommands()).toEqual([])
    expect(reload).toHaveBeenCalledOnce()
  })
})

describe('a call that was deleted', () => {
  const call = (change = {}) => callRow({ seq: 2, ...change })
  const changed = (row: ReturnType<typeof callRow>): Announcement => ({
    kind: 'changed',
    stored: { table: 'calls', row },
  })

  it('is out of sight with all that was noted in it, and comes back with it', async () => {
    const { shown } = await opened({
      calls: [call()],
      notes: [noteRow('In the call'), noteRow('Elsewhere', { id: 'other', callId: 'other' })],
    })
    await announce(changed(call({ seq: 5, deletedAt: 9 })))
    expect(shown().call).toBeNull()
    expect(shown().dossier?.calls).toEqual([])
    expect(shown().dossier?.notes.map(({ text }) => text)).toEqual(['Elsewhere'])
    await announce(changed(call({ seq: 6 })))
    expect(shown().call?.id).toBe('call')
    expect(shown().dossier?.notes).toHaveLength(2)
  })
})

import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { within } from '../within'
import { type Acknowledged, ENTER, type Transcript } from './transcript'

/** A key about every 60 ms is a fast typist. */
const KEY_MS = 60
/** Far longer than a key or an acknowledgement needs on the busiest machine. */
const STUCK_MS = 15_000

/** An app to type notes into. After a restart it shows the notes that it kept. */
export interface Notepad {
  open(context: BrowserContext): Promise<OpenNotepad>
}

export interface OpenNotepad {
  page: Page
  /** Everything in it, in the form of a transcript. */
  read(): Promise<string>
  /** Puts the keyboard at the end of what is written. */
  focus(): Promise<void>
  /** Calls `onAcknowledged` from now on for every note that it says is on disk. */
  listen(onAcknowledged: (acknowledged: Acknowledged) => void): Promise<void>
  /** What the app says of an earlier loss, or '' if it says nothing. */
  recovery: string
}

/** A candidate at the keyboard. */
export interface Typist {
  /** Resolves at the next acknowledgement. */
  acknowledgement(): Promise<void>
  /** Ends the typing: no key comes after this. @returns UTC milliseconds of the end */
  stop(): number
  /** Resolves when the last key has arrived. Rejects if the typing failed before it was stopped. */
  done: Promise<void>
}

/** Begins to type where the transcript ends, at a person's pace, until stopped. */
export async function beginTyping(notepad: OpenNotepad, transcript: Transcript): Promise<Typist> {
  const events = new EventEmitter()
  const problems: unknown[] = []
  const stopped = new AbortController()
  await notepad.listen((acknowledged) => {
    try {
      transcript.acknowledge(acknowledged, Date.now())
    } catch (error) {
      problems.push(error)
    }
    events.emit('acknowledged')
  })
  await notepad.focus()

  async function press(key: string) {
    transcript.press(key, Date.now())
    try {
      const pressed = notepad.page.keyboard.press(key === ENTER ? 'Enter' : key)
      await within(STUCK_MS, `The key “${key}” was not typed`, pressed)
    } catch (error) {
      // The last key may be lost with the page.
      if (!stopped.signal.aborted) throw error
    }
  }

  async function type() {
    while (!stopped.signal.aborted) await Promise.all([press(transcript.nextKey()), pause(KEY_MS)])
    if (problems.length > 0) throw problems[0]
  }

  const done = type()
  // Without this a rejection is unhandled if nobody waits for `done`. Whoever waits still gets it.
  done.catch(() => {})
  return {
    acknowledgement: async () => {
      const next = Promise.race([once(events, 'acknowledged'), done])
      await within(STUCK_MS, 'Nothing that was typed was said to be saved', next)
    },
    stop() {
      stopped.abort()
      return Date.now()
    },
    done,
  }
}

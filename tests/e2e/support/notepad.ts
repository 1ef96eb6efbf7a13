import { EventEmitter, once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { within } from '../within'
import { type Acknowledged, ENTER, type Transcript } from './transcript'

/** A key about every 60 ms is a fast typist. */
const KEY_MS = 60
/** Far longer than either takes on the busiest machine. */
const STUCK_MS = 15_000

/** Something to type notes into, and to find them in again. */
export interface Notepad {
  open(context: BrowserContext): Promise<OpenNotepad>
}

export interface OpenNotepad {
  page: Page
  /** Everything in it, as a transcript has it. */
  read(): Promise<string>
  /** Puts the keyboard at the end of what is written. */
  focus(): Promise<void>
  /** Hears of every note that is said to be on disk, from now on. */
  listen(hear: (acknowledged: Acknowledged) => void): Promise<void>
  /** What it says of an earlier loss, or ''. */
  recovery: string
}

/** A candidate at the keyboard. */
export interface Typist {
  /** Resolves at the next acknowledgement. */
  acknowledgement(): Promise<void>
  /** No key after this. @returns UTC milliseconds of the end */
  stop(): number
  /** Resolves when the last key is through; rejects when typing failed before it was stopped. */
  done: Promise<void>
}

/** Begins to type where the transcript ends, at a person's pace, until stopped. */
export async function beginTyping(notepad: OpenNotepad, transcript: Transcript): Promise<Typist> {
  const heard = new EventEmitter()
  const problems: unknown[] = []
  const stopped = new AbortController()
  await notepad.listen((acknowledged) => {
    try {
      transcript.acknowledge(acknowledged, Date.now())
    } catch (error) {
      problems.push(error)
    }
    heard.emit('acknowledged')
  })
  await notepad.focus()

  async function press(key: string) {
    transcript.press(key, Date.now())
    try {
      const pressed = notepad.page.keyboard.press(key === ENTER ? 'Enter' : key)
      await within(STUCK_MS, `The key “${key}” was not taken`, pressed)
    } catch (error) {
      // The last key may go down with the page.
      if (!stopped.signal.aborted) throw error
    }
  }

  async function type() {
    while (!stopped.signal.aborted) await Promise.all([press(transcript.nextKey()), pause(KEY_MS)])
    if (problems.length > 0) throw problems[0]
  }

  const done = type()
  // Whoever waits for it hears of it.
  done.catch(() => {})
  return {
    acknowledgement: async () => {
      const next = Promise.race([once(heard, 'acknowledged'), done])
      await within(STUCK_MS, 'Nothing that was typed was said to be saved', next)
    },
    stop() {
      stopped.abort()
      return Date.now()
    },
    done,
  }
}

import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

const DAY_MS = 24 * 60 * 60_000
/** A file that is older is called old. A reminder that is put off comes back after as long. */
export const OLD_MS = 14 * DAY_MS

const KEYS = ['lastFile', 'fileReminder'] as const

/** What the browser keeps beside the records. UTC milliseconds; undefined for never. */
interface Kept {
  lastFile: number | undefined
  /** The reminder may come again at this time. */
  fileReminder: number | undefined
}

async function read(): Promise<Kept> {
  const { lastFile, fileReminder } = await browser.storage.local.get([...KEYS])
  return { lastFile: timeOf(lastFile), fileReminder: timeOf(fileReminder) }
}

const timeOf = (value: unknown) => (typeof value === 'number' ? value : undefined)

export const noteFileWritten = (now: number): Promise<void> =>
  browser.storage.local.set({ lastFile: now })

export const putOffReminder = (now: number): Promise<void> =>
  browser.storage.local.set({ fileReminder: now + OLD_MS })

/** What is known of the last file; null until it was read. */
export function useLastFile(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    let isHere = true
    const ask = () => void read().then((found) => isHere && setKept(found))
    const onChanged = (changes: object) => {
      if (KEYS.some((key) => key in changes)) ask()
    }
    browser.storage.local.onChanged.addListener(onChanged)
    ask()
    return () => {
      isHere = false
      browser.storage.local.onChanged.removeListener(onChanged)
    }
  }, [])
  return kept
}

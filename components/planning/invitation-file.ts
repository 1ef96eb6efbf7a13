import { amount } from '@/locales/formats'
import { pages } from '@/locales/pages'

const words = pages.invitation

/** A longer file is not opened. Bytes: a letter has one to four. */
export const LARGEST_FILE = 1_000_000

/** "4.2 kB" */
export const sizeOf = (bytes: number): string =>
  words.kilobytes(amount.format(Math.max(0.1, Math.round(bytes / 100) / 10)))

/** The text of a file, or why there is none. The size is looked at before it is read. */
export async function textOfFile(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > LARGEST_FILE) return { problem: words.tooBig(file.name, sizeOf(file.size)) }
  try {
    return { text: await file.text() }
  } catch {
    return { problem: words.unopened(file.name) }
  }
}

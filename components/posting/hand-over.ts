import { browser } from 'wxt/browser'
import type { PageMaterial } from '@/method/posting/shape'

/**
 * What the popup took from a page waits here for the page that shows it. It is in the browser's memory alone, and gone
 * when the browser closes.
 */
const PREFIX = 'page:'
/** More pages that were never kept nor refused make room for new ones. */
const MOST_WAITING = 2

/** @returns the name under which it waits; null if it is more than the browser holds */
export async function handOver(material: PageMaterial): Promise<string | null> {
  const { session } = browser.storage
  const waiting = Object.keys(await session.get(null)).filter((key) => key.startsWith(PREFIX))
  // The names begin with the time.
  const old = waiting.toSorted().slice(0, -MOST_WAITING)
  if (old.length > 0) await session.remove(old)
  const name = `${Date.now()}-${crypto.randomUUID()}`
  const put = () => session.set({ [PREFIX + name]: material })
  try {
    await put().catch(() => session.remove(waiting).then(put))
    return name
  } catch {
    return null
  }
}

/** @returns null if nothing waits under this name */
export async function handedOver(name: string): Promise<PageMaterial | null> {
  const found = await browser.storage.session.get(PREFIX + name)
  return (found[PREFIX + name] as PageMaterial | undefined) ?? null
}

export const forget = (name: string): Promise<void> => browser.storage.session.remove(PREFIX + name)

import { useState } from 'react'
import { browser } from 'wxt/browser'
import { useOnce } from '@/components/shared/use-once'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { PageMaterial } from '@/method/posting/shape'
import { handOver } from './hand-over'

const words = text.popup

/** Reads the page of a tab, and opens what was read in a tab of its own. Nothing is kept before the candidate says so. */
export function SavePage({ tabId }: { tabId: number }) {
  const [isReading, setReading] = useState(false)
  const { problem, run } = useOnce()
  const save = async () => {
    setReading(true)
    const material = await readTab(tabId)
    setReading(false)
    if (!material) return words.pageNotRead
    const name = await handOver(material)
    if (name === null) return words.pageTooMuch
    await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#posting/${name}`) })
    window.close()
    return ''
  }
  return (
    <>
      <Button look="quiet" onClick={() => void run(save)}>
        {words.savePage}
      </Button>
      <output className={looks.small}>{isReading && words.savingPage}</output>
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
    </>
  )
}

/** A page that hangs gives no answer, in milliseconds. */
const PATIENCE_MS = 10_000

/** The browser lets no extension read its own pages, its store, or a file that it shows. */
async function readTab(tabId: number): Promise<PageMaterial | null> {
  try {
    const reading = browser.scripting.executeScript({
      target: { tabId },
      files: ['/read-page.js'],
      // A page that still loads something is read as far as it is there.
      injectImmediately: true,
    })
    const patience = new Promise<[]>((resolve) => setTimeout(() => resolve([]), PATIENCE_MS))
    const [done] = await Promise.race([reading, patience])
    return (done?.result as PageMaterial | undefined) ?? null
  } catch {
    return null
  }
}

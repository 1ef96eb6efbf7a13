import { useEffect, useState } from 'react'
import { ask, type KnownPage } from '@/messages'
import type { PageRead } from '@/method/posting/shape'
import { handedOver } from './hand-over'

/**
 * What was read from a page.
 *
 * @returns undefined until it is read; null if there is no such page
 */
export function usePage(name: string): PageRead | null | undefined {
  const [page, setPage] = useState<PageRead | null>()
  useEffect(() => {
    let isWanted = true
    const set = (read: PageRead | null) => {
      if (isWanted) setPage(read)
    }
    readHanded(name).then(set, () => set(null))
    return () => {
      isWanted = false
    }
  }, [name])
  return page
}

async function readHanded(name: string): Promise<PageRead | null> {
  const material = await handedOver(name)
  if (!material) return null
  const { readPage } = await import('@/method/posting/read')
  return readPage(material)
}

/**
 * The companies that the page may be of.
 *
 * @returns undefined until that is known; null if it could not be read
 */
export function useKnownPages(company: string, link: string): KnownPage[] | null | undefined {
  const [known, setKnown] = useState<{ company: string; pages: KnownPage[] | null }>()
  useEffect(() => {
    let isWanted = true
    const set = (pages: KnownPage[] | null) => {
      if (isWanted) setKnown({ company, pages })
    }
    ask('knownPages', { name: company, link }).then(set, () => set(null))
    return () => {
      isWanted = false
    }
  }, [company, link])
  return known?.company === company ? known.pages : undefined
}

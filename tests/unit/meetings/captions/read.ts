import { createLook } from '@/dock/look'
import type { Platform } from '@/meetings/meeting'
import type { OpenPage } from '../stand-in-page'

/** A reader on a page, as the call page's script has one while a panel follows. */
export function reading(
  { captions }: Pick<Platform, 'captions'>,
  { page }: Pick<OpenPage, 'page'>,
  ownName = '',
) {
  const read = captions!.createReader(() => ownName)
  /** Gives what leaves the page. */
  const look = createLook({ ...captions!, createReader: () => read }, page, () => ownName)
  const turns = () => {
    const all: { text: string; isOwn: boolean | null }[] = []
    const region = captions!.regionIn(page)
    if (region)
      read(region, (text, isOwn) => {
        all.push({ text, isOwn })
        return true
      })
    return all
  }
  return { turns, look }
}

import type { CaptionsHeard } from '@/messages'
import type { OnTurn } from '@/meetings/captions/captions'
import type { Platform } from '@/meetings/meeting'
import { heardIn } from '@/dock/heard'
import type { OpenPage } from '../stand-in-page'

/** A reader on a page, as the call page's script has one while a panel follows. */
export function reading(
  { captions }: Pick<Platform, 'captions'>,
  { page }: Pick<OpenPage, 'page'>,
  ownName = '',
) {
  const read = captions!.createReader()
  const readPage = (onTurn: OnTurn) => {
    const region = captions!.regionIn(page)
    if (region) read(region, ownName, onTurn)
  }
  const turns = () => {
    const all: { text: string; isOwn: boolean | null }[] = []
    readPage((text, isOwn) => {
      all.push({ text, isOwn })
      return true
    })
    return all
  }
  /** What leaves the page. */
  const hear = (): CaptionsHeard => {
    const { text, isOwn } = heardIn(readPage)
    return { text, isOwn }
  }
  return { turns, hear }
}

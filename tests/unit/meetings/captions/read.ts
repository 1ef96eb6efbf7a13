import type { CaptionsHeard } from '@/messages'
import type { TakeTurn } from '@/meetings/captions/captions'
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
  const tell = (take: TakeTurn) => {
    const region = captions!.regionIn(page)
    if (region) read(region, ownName, take)
  }
  const turns = () => {
    const told: { text: string; isOwn: boolean | null }[] = []
    tell((text, isOwn) => told.push({ text, isOwn }) > 0)
    return told
  }
  /** What leaves the page. */
  const hear = (): CaptionsHeard => {
    const { text, isOwn } = heardIn(tell)
    return { text, isOwn }
  }
  return { turns, hear }
}

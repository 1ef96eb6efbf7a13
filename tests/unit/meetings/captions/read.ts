import type { CaptionsHeard } from '@/messages'
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
  const turns = () => {
    const region = captions!.regionIn(page)
    return region ? [...read(region, ownName)] : []
  }
  /** What leaves the page. */
  const hear = (): CaptionsHeard => {
    const { text, isOwn } = heardIn(turns())
    return { text, isOwn }
  }
  return { turns, hear }
}

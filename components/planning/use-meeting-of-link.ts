import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import type { RequestAnswer } from '@/messages'

interface Asked {
  link: string
  /** Null while the background cannot be reached. It is asked again. */
  read: RequestAnswer<'meetingOfLink'> | null
}

/**
 * What the background reads in a pasted link.
 *
 * @returns undefined until it has answered, or for no link; null while it cannot be reached
 */
export function useMeetingOfLink(link: string): Asked['read'] | undefined {
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => {
    if (link.trim() === '') return undefined
    return askUntilAnswered(
      'meetingOfLink',
      { link },
      (read) => setAsked({ link, read }),
      () => setAsked({ link, read: null }),
    )
  }, [link])
  return asked?.link === link && link.trim() !== '' ? asked.read : undefined
}

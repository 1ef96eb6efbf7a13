import { useEffect, useState } from 'react'
import { ask, type RequestAnswer } from '@/messages'

const ASK_AGAIN_MS = 1000

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
    let timer: ReturnType<typeof setTimeout> | undefined
    let current = true
    const look = () =>
      ask('meetingOfLink', { link }).then(
        (read) => current && setAsked({ link, read }),
        () => {
          if (!current) return
          setAsked({ link, read: null })
          timer = setTimeout(() => void look(), ASK_AGAIN_MS)
        },
      )
    void look()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [link])
  return asked?.link === link && link.trim() !== '' ? asked.read : undefined
}

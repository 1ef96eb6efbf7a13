import { useState } from 'react'
import { text } from '@/locales/text'
import type { InvitationRead } from '@/meetings/invitation/shape'
import { textOfFile } from './invitation-file'
import { readPasted } from './use-invitation'

const isCalendar = (pasted: string): boolean => /^\s{0,99}begin:vcalendar/i.test(pasted)

/**
 * An invitation that is put where a link belongs. Of a calendar file only the link is typed; a text is typed as it is.
 *
 * @param type types a link
 */
export function useInvitationAsLink(type: (link: string) => void) {
  const [read, setRead] = useState<InvitationRead>()
  const [problem, setProblem] = useState('')
  const readIt = (pasted: string, isFile: boolean) => {
    setProblem('')
    readPasted(pasted).then(
      (now) => {
        const address = now.meetings[0]?.link?.value.address
        setRead(now)
        if (address && (isFile || isCalendar(pasted))) type(address)
      },
      () => setProblem(text.saveState.reasons.unreachable),
    )
  }
  return {
    read,
    problem,
    /** @returns whether nothing else is to be typed: it is a calendar file */
    take(pasted: string): boolean {
      if (pasted.trim() !== '') readIt(pasted, false)
      return isCalendar(pasted)
    },
    takeFile(file: File): void {
      void textOfFile(file).then((opened) =>
        'problem' in opened ? setProblem(opened.problem) : readIt(opened.text, true),
      )
    },
  }
}

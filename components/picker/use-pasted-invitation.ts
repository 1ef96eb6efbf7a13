import { type ClipboardEvent, useState } from 'react'
import { text } from '@/locales/text'
import type { NewCompany } from './bind'

const texts = text.panel.picker

/**
 * An invitation that is pasted where the name of a company belongs. A name is one line; whatever has several is read. The
 * reader is loaded then.
 *
 * @param take gets what the invitation says; '' for what it does not say
 */
export function usePastedInvitation(take: (read: NewCompany) => void) {
  const [said, setSaid] = useState('')
  const read = async (pasted: string) => {
    const { readHere } = await import('@/meetings/invitation/here')
    const [meeting] = readHere(pasted, Date.now()).meetings
    const host = meeting?.people.find(({ isOrganizer }) => isOrganizer)
    const name = meeting?.company?.value ?? ''
    take({ name, role: meeting?.role?.value ?? '', person: host?.name ?? '' })
    setSaid(name === '' ? texts.notInInvitation : texts.fromInvitation)
  }
  return {
    said,
    onPaste: (event: ClipboardEvent) => {
      const pasted = event.clipboardData.getData('text/plain')
      setSaid('')
      if (!/\S[^\S\n]*\n\s*\S/.test(pasted)) return
      event.preventDefault()
      read(pasted).catch(() => setSaid(text.saveState.reasons.unreachable))
    },
  }
}

import { type ClipboardEvent, useRef, useState } from 'react'
import { text } from '@/locales/text'
import type { NewCompany } from './bind'

const texts = text.panel.picker
const fields = ['name', 'role', 'person'] as const

/** Sets a field by what stands in it. */
type Setters = Readonly<Record<keyof NewCompany, (next: (now: string) => string) => void>>

/**
 * An invitation that is pasted where the name of a company belongs. A name is one line; whatever has several is read. The
 * reader is loaded then. What is no invitation is pasted as a line.
 */
export function usePastedInvitation(setters: Setters) {
  const [said, setSaid] = useState('')
  /** What the invitation before said. All else in the fields is typed. */
  const before = useRef<NewCompany>({ name: '', role: '', person: '' })

  const take = (read: NewCompany) => {
    const earlier = before.current
    before.current = read
    for (const field of fields)
      setters[field]((now) => {
        const isTyped = now !== '' && now !== earlier[field]
        // The name is what was asked for where it was pasted.
        if (isTyped && (field !== 'name' || read.name === '')) return now
        return read[field]
      })
    setSaid(read.name === '' ? texts.notInInvitation : texts.fromInvitation)
  }
  const read = async (pasted: string, insert: () => void) => {
    const found = await readPasted(pasted)
    if (found) take(found)
    else insert()
  }
  return {
    said,
    onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData('text/plain')
      setSaid('')
      if (!/\S[^\S\n]*\n\s*\S/.test(pasted)) return
      event.preventDefault()
      const { selectionStart, selectionEnd } = event.currentTarget
      const insert = () =>
        setters.name((now) => {
          const start = selectionStart ?? now.length
          return now.slice(0, start) + oneLine(pasted) + now.slice(selectionEnd ?? start)
        })
      read(pasted, insert).catch(() => {
        insert()
        setSaid(text.saveState.reasons.unreachable)
      })
    },
  }
}

/** What an invitation says, '' for what it does not say; null if what was pasted is none. */
async function readPasted(pasted: string): Promise<NewCompany | null> {
  const { readHere } = await import('@/meetings/invitation/here')
  const [meeting] = readHere(pasted, Date.now()).meetings
  if (!meeting) return null
  const { company, role, when, link, uid, people } = meeting
  const person = people.find(({ isOrganizer }) => isOrganizer)?.name ?? ''
  const isInvitation = company ?? role ?? when ?? link ?? uid ?? (person || null)
  if (isInvitation === null) return null
  return { name: company?.value ?? '', role: role?.value ?? '', person }
}

const oneLine = (pasted: string): string =>
  pasted
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')

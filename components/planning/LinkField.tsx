import { type ClipboardEvent, useEffect, useEffectEvent, useId, useState } from 'react'
import { send, typed } from '@/components/mirror/mirror'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import { LINK_LENGTH } from '@/storage/records/record'
import styles from './CallPlan.module.css'
import { ReadTime } from './ReadTime'
import { useInvitationAsLink } from './use-invitation-as-link'
import { useMeetingOfLink } from './use-meeting-of-link'

const words = text.planning

/** The link of the meeting, or the whole invitation. It tells Candid the company when the call page opens. */
export function LinkField({ call, onEdit }: { call: Call; onEdit(): void }) {
  const help = useId()
  const said = useMeetingOfCall(call)
  const { id, companyId, link } = call
  const target = { id, companyId }
  const type = (value: string) => {
    onEdit()
    typed('call.edit', { ...target, now: Date.now(), link: value })
    // Without a link, the call has no meeting any more.
    if (value.trim() === '') send('call.edit', { ...target, now: Date.now(), meetingKey: null })
  }
  const invitation = useInvitationAsLink(type)
  return (
    <div className={styles.wide}>
      <Field
        label={words.link}
        type="text"
        inputMode="url"
        limit={LINK_LENGTH}
        placeholder={words.linkHint}
        value={link}
        aria-describedby={help}
        onValue={type}
        onPaste={(event) => {
          const [file] = event.clipboardData.files
          const pasted = event.clipboardData.getData('text/plain')
          if (file) invitation.takeFile(file)
          else if (!invitation.take(pasted)) return pasteInOneLine(event, pasted, type)
          event.preventDefault()
        }}
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files
          if (!file) return
          event.preventDefault()
          invitation.takeFile(file)
        }}
      />
      <output id={help} className={looks.small}>
        {link.length <= LINK_LENGTH && said && words[said]}
      </output>
      {invitation.read && <ReadTime call={call} read={invitation.read} />}
      {invitation.problem && (
        <p role="alert" className={looks.problem}>
          {invitation.problem}
        </p>
      )}
    </div>
  )
}

/** An invitation has many lines. The browser would join them without a space, and the next word to the link. */
function pasteInOneLine(
  event: ClipboardEvent<HTMLInputElement>,
  pasted: string,
  type: (value: string) => void,
): void {
  const lines = linesOf(pasted)
  if (lines.length < 2) return
  event.preventDefault()
  const { value, selectionStart, selectionEnd } = event.currentTarget
  type(
    value.slice(0, selectionStart ?? value.length) +
      lines.join(' ').trim() +
      value.slice(selectionEnd ?? value.length),
  )
}

const linesOf = (pasted: string): string[] => pasted.split(/\s*[\r\n]+\s*/)

/**
 * Keeps the key of the meeting that a call's link leads to.
 *
 * @returns the name of the text that says what is known of the link
 */
function useMeetingOfCall({ id, companyId, link, meetingKey }: Call) {
  const [opened] = useState(link)
  const read = useMeetingOfLink(link)
  const keep = useEffectEvent((key: string | null) => {
    // A link that nobody changed here never replaces a meeting that the candidate chose for the call.
    const mayChange = link !== opened || meetingKey === null
    if (mayChange && key !== meetingKey)
      send('call.edit', { id, companyId, now: Date.now(), meetingKey: key })
  })
  useEffect(() => {
    if (read) keep(read.key)
  }, [read])
  if (read === null) return 'linkUnasked'
  if (read === undefined) return undefined
  if (read.key !== null) return 'linkKnown'
  return read.address === null ? 'linkNoAddress' : 'linkUnknown'
}

import { useEffect, useEffectEvent, useId, useState } from 'react'
import { send, typed } from '@/components/mirror/mirror'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { ask } from '@/messages'
import type { Call } from '@/storage/records/call'
import { LINK_LENGTH } from '@/storage/records/record'
import styles from './CallPlan.module.css'
import { webAddress } from './meeting-link'

const words = text.planning
const ASK_AGAIN_MS = 1000

/** The link of the meeting. It tells Candid the company when the call page opens. */
export function LinkField({ call, onEdit }: { call: Call; onEdit(): void }) {
  const help = useId()
  const unasked = useMeetingKey(call)
  const [tooLong, setTooLong] = useState<string>()
  const { id, companyId, link } = call
  const target = { id, companyId }
  const type = (value: string) => {
    onEdit()
    // A link that is cut leads nowhere. It stays on the screen, and the field says that it is not saved.
    if (value.length > LINK_LENGTH) return setTooLong(value)
    setTooLong(undefined)
    typed('call.edit', { ...target, now: Date.now(), link: value })
    // Without a link, the call has no meeting any more.
    if (value.trim() === '') send('call.edit', { ...target, now: Date.now(), meetingKey: null })
  }
  return (
    <div className={styles.wide}>
      <Field
        label={words.link}
        type="text"
        inputMode="url"
        maxLength={undefined}
        placeholder={words.linkHint}
        value={tooLong ?? link}
        aria-invalid={tooLong !== undefined}
        aria-describedby={help}
        onValue={type}
      />
      <output id={help} className={tooLong === undefined ? looks.small : styles.unsaved}>
        {tooLong !== undefined && words.linkTooLong(LINK_LENGTH)}
        {tooLong === undefined &&
          link.trim() !== '' &&
          (unasked ? words.linkUnasked : words[wordingOf(call)])}
      </output>
    </div>
  )
}

function wordingOf({ link, meetingKey }: Call) {
  if (meetingKey !== null) return 'linkKnown'
  return webAddress(link) === null ? 'linkNoAddress' : 'linkUnknown'
}

/**
 * Keeps the key of the meeting that a call's link leads to. The background reads the key from the link.
 *
 * @returns whether the background has not answered yet
 */
function useMeetingKey({ id, companyId, link, meetingKey }: Call): boolean {
  const [unasked, setUnasked] = useState(false)
  const keep = useEffectEvent((key: string | null) => {
    setUnasked(false)
    if (key !== meetingKey) send('call.edit', { id, companyId, now: Date.now(), meetingKey: key })
  })
  useEffect(() => {
    if (link.trim() === '') return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let current = true
    const look = () =>
      ask('meetingOfLink', { link: webAddress(link) ?? link }).then(
        (key) => current && keep(key),
        () => {
          if (!current) return
          setUnasked(true)
          timer = setTimeout(() => void look(), ASK_AGAIN_MS)
        },
      )
    void look()
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [link])
  return unasked
}

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
  const { id, companyId, link } = call
  const target = { id, companyId }
  const type = (value: string) => {
    onEdit()
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
        limit={LINK_LENGTH}
        placeholder={words.linkHint}
        value={link}
        aria-describedby={help}
        onValue={type}
      />
      <output id={help} className={looks.small}>
        {isLink(link) && (unasked ? words.linkUnasked : words[wordingOf(call)])}
      </output>
    </div>
  )
}

/** Whether there is a link that can be kept. */
const isLink = (link: string) => link.trim() !== '' && link.length <= LINK_LENGTH

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
    if (!isLink(link)) return undefined
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

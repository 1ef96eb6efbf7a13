import { useState } from 'react'
import { addressOf, calendarFile, entryOfFollowUp } from '@/components/shared/calendar-file'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import styles from './FollowUps.module.css'

const words = text.followUps

/** Makes a file of the open follow-ups for the candidate's own calendar. */
export function CalendarButton({ followUps }: { followUps: readonly DueFollowUp[] }) {
  const [made, setMade] = useState<{ address: string; asked: number } | null>(null)
  const make = async () => {
    const asked = Date.now()
    const file = await calendarFile(followUps.map(entryOfFollowUp), asked)
    setMade({ address: addressOf(file), asked })
  }
  if (followUps.length === 0) return null
  return (
    <div className={styles.calendar}>
      <Button look="quiet" onClick={() => void make()}>
        {words.calendar}
      </Button>
      {made && (
        // The link starts the download when it is mounted. Only the button is visible.
        <a
          key={made.asked}
          ref={startDownload}
          hidden
          href={made.address}
          download={words.calendarFile(followUps[0]?.company ?? '')}
        >
          {words.calendar}
        </a>
      )}
    </div>
  )
}

const startDownload = (link: HTMLAnchorElement | null) => link?.click()

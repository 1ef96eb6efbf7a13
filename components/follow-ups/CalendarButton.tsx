import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { addressOf, calendarFile } from './calendar'
import styles from './FollowUps.module.css'

const words = text.followUps

/** Makes a file of the open follow-ups for the candidate's own calendar. */
export function CalendarButton({ followUps }: { followUps: readonly DueFollowUp[] }) {
  const [file, setFile] = useState<{ address: string; asked: number } | null>(null)
  const make = async () => {
    const asked = Date.now()
    setFile({ address: addressOf(await calendarFile(followUps, asked)), asked })
  }
  if (followUps.length === 0) return null
  return (
    <div className={styles.calendar}>
      <Button look="quiet" onClick={() => void make()}>
        {words.calendar}
      </Button>
      {file && (
        // The link starts the download when it is mounted. Only the button is visible.
        <a
          key={file.asked}
          ref={startDownload}
          hidden
          href={file.address}
          download={words.calendarFile(followUps[0]?.company ?? '')}
        >
          {words.calendar}
        </a>
      )}
    </div>
  )
}

const startDownload = (link: HTMLAnchorElement | null) => link?.click()

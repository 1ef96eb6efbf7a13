import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import type { DueFollowUp } from '@/storage/records/due'
import { addressOf, calendarFile } from './calendar'
import styles from './FollowUps.module.css'

const words = text.followUps

/** All that is open, as a file for the candidate's own calendar; it is made when it is asked for. */
export function CalendarButton({ followUps }: { followUps: readonly DueFollowUp[] }) {
  const [file, setFile] = useState<{ address: string; asked: number } | null>(null)
  const make = async () => {
    const asked = Date.now()
    setFile({ address: addressOf(await calendarFile(followUps, asked)), asked })
  }
  return (
    <div className={styles.calendar}>
      <Button onClick={() => void make()}>{words.calendar}</Button>
      {file && (
        // The download begins as its link comes in; the button that asks for it is the one to be seen.
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

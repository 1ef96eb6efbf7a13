import { useEffect, useState } from 'react'
import { pages } from '@/locales/pages'
import { onAnnouncement } from '@/messages'
import type { FileProgress } from '@/storage/records/one-file'
import styles from './OneFile.module.css'

const words = pages.yourData.progress

interface Props {
  /** The name of the file in the folder; null while it has none. */
  name: string | null
  /** What is said while nothing is known of the progress. */
  before: string
}

/** What is done with a file now, and how much of it. Short work shows no bar. */
export function Progress({ name, before }: Props) {
  const progress = useProgress(name)
  if (!progress) return <p>{before}</p>
  const { step, done, of } = progress
  return (
    <label className={styles.progress}>
      {words[step]} <progress value={done} max={of} />
    </label>
  )
}

function useProgress(name: string | null): FileProgress | null {
  const [progress, setProgress] = useState<FileProgress | null>(null)
  useEffect(() => {
    const closing = new AbortController()
    onAnnouncement((announcement) => {
      if (announcement.kind === 'file' && announcement.name === name)
        setProgress(announcement.progress)
    }, closing.signal)
    return () => closing.abort()
  }, [name])
  return progress
}

import { useClock } from '@/components/shared/clock'
import { DATA_PAGE } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { LinkButton } from '@/components/ui/LinkButton'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { OLD_MS, putOffReminder, useLastFile } from './last-file'
import styles from './OneFile.module.css'

const words = pages.yourData

/**
 * A quiet line while the last file is old. It can be put off.
 *
 * @param since when something was first written that is in no file, if there is no file: UTC milliseconds, or null
 */
export function FileReminder({ since }: { since: number | null }) {
  const kept = useLastFile()
  const isDue = useClock((now) => {
    const from = kept?.lastFile ?? since
    return kept !== null && from !== null && now - from > OLD_MS && now >= (kept.fileReminder ?? 0)
  })
  if (!kept || !isDue) return null
  const { lastFile } = kept
  return (
    <section className={styles.reminder} aria-label={words.title}>
      <p>
        {lastFile === undefined
          ? `${words.neverWritten} ${words.firstReminder}`
          : `${words.lastWritten(day.format(lastFile))} ${words.reminder}`}
      </p>
      <span className={styles.acts}>
        <LinkButton href={DATA_PAGE}>{words.title}</LinkButton>
        <Button look="quiet" onClick={() => void putOffReminder(Date.now())}>
          {words.later}
        </Button>
      </span>
    </section>
  )
}

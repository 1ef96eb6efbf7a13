import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { dayAndTime } from '@/locales/formats'
import { text } from '@/locales/text'
import type { Situation } from '@/messages'
import styles from './Recovery.module.css'

const texts = text.recovery

export type RecoveryReport = NonNullable<
  Extract<Situation['database'], { kind: 'open' }>['recovery']
>

/** Reports what happened to the data, what is restored and what is lost. It stands before everything else. */
export function Recovery({ report, onContinue }: { report: RecoveryReport; onContinue(): void }) {
  return (
    <main className={styles.page}>
      <h1 className={looks.heading}>{titleOf(report)}</h1>
      <p>{texts.damage[report.damage]}</p>
      {report.restoredUpTo === null ? (
        <p>{isPartial(report) ? texts.nothingForThatPart : texts.nothingToRestore}</p>
      ) : (
        <Restored report={report} upTo={report.restoredUpTo} />
      )}
      <Button look="main" onClick={onContinue}>
        {texts.continue}
      </Button>
    </main>
  )
}

/** The database lost only a part. The text must not say that all is lost. */
const isPartial = ({ damage }: RecoveryReport) => damage === 'cut-short'

const isWhole = ({ writesLost, unreadable }: RecoveryReport) => writesLost === 0 && unreadable === 0

function titleOf(report: RecoveryReport): string {
  if (report.restoredUpTo === null)
    return isPartial(report) ? texts.partlyLostTitle : texts.lostTitle
  return isWhole(report) ? texts.restoredTitle : texts.partlyRestoredTitle
}

function Restored({ report, upTo }: { report: RecoveryReport; upTo: number }) {
  const { writesLost, unreadable } = report
  return (
    <>
      <p>{broughtBack(report)}</p>
      <p>{texts.upTo(dayAndTime.format(upTo))}</p>
      {isWhole(report) && <p>{texts.complete}</p>}
      {writesLost > 0 && <p>{texts.writesLost(writesLost)}</p>}
      {unreadable > 0 && <p>{texts.unreadable(unreadable)}</p>}
    </>
  )
}

function broughtBack({ companies, notes, records }: RecoveryReport): string {
  if (companies + notes > 0) return texts.restored(companies, notes)
  return records > 0 ? texts.restoredOther(records) : texts.restoredNone
}

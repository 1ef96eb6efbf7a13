import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { payPeriods } from '@/method/money'
import { emptyDossier } from '@/storage/records/dossier'
import { rangeSaid } from '@/storage/records/heard'

/** The range that the company named last. */
export function TheirRange() {
  const range = useMirror(useShallow(({ dossier }) => rangeSaid(dossier ?? emptyDossier())))
  if (range === null) return <p className={looks.small}>{text.salary.notHeard}</p>
  const period = payPeriods.find((known) => known === range.period)
  const unit = [range.currency, period && text.findings.periods[period]].filter(Boolean)
  return <p>{[range.words, ...unit].join(' ')}</p>
}

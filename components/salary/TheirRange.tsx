import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { payPeriods } from '@/method/money'
import type { Dossier } from '@/storage/records/dossier'
import { findingOf } from '@/storage/records/finding'

/** The range that the company named last. */
export function TheirRange() {
  const range = useMirror(useShallow(({ dossier }) => theirRangeIn(dossier)))
  if (range === null) return <p className={looks.small}>{text.salary.notHeard}</p>
  const period = payPeriods.find((known) => known === range.period)
  const unit = [range.currency, period && text.findings.periods[period]].filter(Boolean)
  return <p>{[range.words, ...unit].join(' ')}</p>
}

function theirRangeIn(dossier: Dossier | null) {
  const { calls = [], findings = [] } = dossier ?? {}
  const newestFirst = calls.toSorted(
    (a, b) => (b.startedAt ?? b.createdAt) - (a.startedAt ?? a.createdAt),
  )
  const call = newestFirst.find(({ id }) => findingOf(findings, id, 'range-words'))
  if (!call) return null
  const [words = '', currency = '', period = ''] = (
    ['range-words', 'range-currency', 'range-period'] as const
  ).map((field) => findingOf(findings, call.id, field)?.text)
  return { words, currency, period }
}

import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { payPeriods } from '@/method/money'
import type { Dossier } from '@/storage/records/dossier'
import { findingOf } from '@/storage/records/finding'

/** The range that the company named last. */
export function TheirRange() {
  const heard = useMirror(useShallow(({ dossier }) => heardIn(dossier)))
  if (heard === null) return <p className={looks.small}>{text.salary.notHeard}</p>
  const period = payPeriods.find((known) => known === heard.period)
  const unit = [heard.currency, period && text.findings.periods[period]].filter(Boolean)
  return <p>{[heard.words, ...unit].join(' ')}</p>
}

function heardIn(dossier: Dossier | null) {
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

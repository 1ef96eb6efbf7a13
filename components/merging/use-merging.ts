import { useEffect, useState } from 'react'
import { flushTyping, refresh } from '@/components/mirror/mirror'
import { text } from '@/locales/text'
import { ask, type CompanySummary, onAnnouncement, type RequestInput } from '@/messages'
import type { Company } from '@/storage/records/company'

/** The companies that may be the same as this one, those that already are, and a function that changes that. */
export function useMerging({ companyId }: Company, search: string) {
  const [others, setOthers] = useState<CompanySummary[]>()
  const [merged, setMerged] = useState<CompanySummary[]>([])
  const [problem, setProblem] = useState('')

  useEffect(() => {
    const closing = new AbortController()
    const look = async () => {
      try {
        const [found, one] = await Promise.all([
          ask('companies', { search, tabId: null }),
          ask('mergedInto', { companyId }),
        ])
        if (closing.signal.aborted) return
        setOthers(found.filter((other) => other.companyId !== companyId))
        setMerged(one)
      } catch {
        // The state line says that the background does not answer. What was read last stays.
      }
    }
    void look()
    onAnnouncement((announcement) => {
      const isCompany = announcement.kind === 'changed' && announcement.stored.table === 'companies'
      if (isCompany) void look()
    }, closing.signal)
    return () => closing.abort()
  }, [companyId, search])

  async function act<Name extends 'mergeCompanies' | 'undoMerge'>(
    name: Name,
    input: RequestInput<Name>,
  ) {
    setProblem('')
    flushTyping()
    try {
      const answer = await ask(name, input)
      if (!answer.ok)
        setProblem(
          answer.reason === 'missing'
            ? text.merging.impossible
            : text.saveState.reasons[answer.reason],
        )
    } catch {
      setProblem(text.saveState.reasons.unreachable)
    }
    await refresh()
  }
  return { others, merged, problem, act }
}

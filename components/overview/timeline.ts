import type { CallInTime, CompanyInTime, Overview } from '@/messages'

/** As many companies have a line. */
const MOST_LINES = 12
/** As many days back. */
const DAYS_BACK = 90
const DAY_MS = 24 * 60 * 60_000

/** A company with its calls, the earliest first. */
export interface TimeLine {
  company: CompanyInTime
  calls: readonly CallInTime[]
}

export interface Timeline {
  /** UTC milliseconds: the time that is shown. */
  from: number
  to: number
  /** The company with the latest call first. */
  lines: readonly TimeLine[]
  /** Companies with calls in this time that have no line. */
  left: number
}

/** The calls of the last three months and those to come, a line for each company. */
export function timelineOf({ companies, calls }: Overview, now: number): Timeline {
  const from = now - DAYS_BACK * DAY_MS
  const shown = calls.filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at)
  const byCompany = new Map<string, CallInTime[]>()
  for (const call of shown)
    byCompany.set(call.companyId, [...(byCompany.get(call.companyId) ?? []), call])
  const known = new Map(companies.map((company) => [company.companyId, company]))
  const lines = [...byCompany]
    .flatMap(([companyId, ofIt]) => {
      const company = known.get(companyId)
      return company ? [{ company, calls: ofIt }] : []
    })
    .toSorted((a, b) => (b.calls.at(-1)?.at ?? 0) - (a.calls.at(-1)?.at ?? 0))
  return {
    from,
    to: Math.max(now + 7 * DAY_MS, shown.at(-1)?.at ?? 0),
    lines: lines.slice(0, MOST_LINES),
    left: Math.max(0, lines.length - MOST_LINES),
  }
}

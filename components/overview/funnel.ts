import type { CompanyInTime } from '@/messages'
import { type Stage, stages } from '@/method/stages'

const DAY_MS = 24 * 60 * 60_000

/** How many companies came to one stage. */
export interface FunnelRow {
  stage: Stage
  /** Those that are there, or came further. */
  reached: number
  /** Those that are there now. */
  now: number
  /** How many days they usually stayed until the next stage: the median of those of which it is known; null for none. */
  days: number | null
}

/** The stages before the end. A company that is closed counts where it came to, as far as that is known. */
const open = stages.filter((stage) => stage !== 'closed')

/** Each stage with its numbers, in the order of the stages; the last is `closed`. */
export function funnelOf(companies: readonly CompanyInTime[]): readonly FunnelRow[] {
  const furthest = companies.map(furthestOf)
  const at = (stage: Stage) => companies.filter((company) => company.stage === stage).length
  const rows = open.map((stage, index) => ({
    stage,
    reached: furthest.filter((reached) => reached >= index).length,
    now: at(stage),
    days: medianOf(companies.flatMap((company) => daysIn(company, stage))),
  }))
  return [...rows, { stage: 'closed', reached: at('closed'), now: at('closed'), days: null }]
}

function furthestOf({ stage, stageDates }: CompanyInTime): number {
  if (stage !== 'closed') return open.indexOf(stage)
  return Math.max(0, ...stageDates.map((date) => open.findIndex((one) => one === date.stage)))
}

/** The days from a stage to the next entry, if both are known. */
function daysIn({ stageDates }: CompanyInTime, stage: Stage): number[] {
  const from = stageDates.findIndex((date) => date.stage === stage)
  const [begin, next] = [stageDates[from], stageDates[from + 1]]
  return begin && next ? [Math.round((next.at - begin.at) / DAY_MS)] : []
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

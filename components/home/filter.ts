import { folded, wordsOf } from '@/components/shared/folded'
import type { Stage } from '@/method/stages'
import type { CompanyLine } from '@/messages'

/** Which companies the table shows. */
export interface Filter {
  /** Each of its words stands in the name or in the job. */
  query: string
  stage: Stage | 'all'
  /** Closed companies are folded, unless they are asked for. */
  withClosed: boolean
}

export const noFilter: Filter = { query: '', stage: 'all', withClosed: false }

/** A line with what it is searched by. */
export interface Findable {
  line: CompanyLine
  key: string
}

/** Folding 10,000 names takes longer than a key may. So it is done once for each reading. */
export const findable = (lines: readonly CompanyLine[]): readonly Findable[] =>
  lines.map((line) => ({ line, key: folded(`${line.name} ${line.role}`) }))

/** What is shown, in the order of the lines, and how many closed companies that match are folded. */
export function filtered(
  all: readonly Findable[],
  { query, stage, withClosed }: Filter,
): { shown: readonly CompanyLine[]; folded: number } {
  const wanted = wordsOf(query)
  const matches = all
    .filter(
      ({ line, key }) =>
        (stage === 'all' || line.stage === stage) && wanted.every((word) => key.includes(word)),
    )
    .map(({ line }) => line)
  if (withClosed || stage === 'closed') return { shown: matches, folded: 0 }
  const shown = matches.filter((line) => line.stage !== 'closed')
  return { shown, folded: matches.length - shown.length }
}

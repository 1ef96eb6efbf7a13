/** One line of the report. */
export interface Row {
  measure: string
  unit: string
  candid: number
  /** The figure of the control in the same run; null if nothing is compared. */
  control: number | null
  /** The most that Candid may have. `more`: the control plus this value. `times`: the control times this value. */
  limit: { by: 'more' | 'times' | 'most'; value: number }
  /** How far the single runs differ, or how the figure was reached. */
  note: string
}

function figureOf({ candid, control, limit }: Row): number {
  if (control === null || limit.by === 'most') return candid
  return limit.by === 'more' ? candid - control : candid / control
}

const shown = (value: number): string => value.toFixed(value < 10 ? 2 : 1)

function cells(row: Row): string[] {
  const { measure, unit, candid, control, limit, note } = row
  const figure = figureOf(row)
  const of = limit.by === 'times' ? '×' : limit.by === 'more' ? `${unit} more` : unit
  return [
    measure,
    `${shown(candid)} ${unit}`,
    control === null ? '–' : `${shown(control)} ${unit}`,
    `${shown(figure)} ${of}`,
    `≤ ${limit.value} ${of}`,
    figure <= limit.value ? 'ok' : 'over',
    note,
  ]
}

const headings = ['measure', 'Candid', 'control', 'result', 'to reach', '', '']

export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)]
  const widths = headings.map((_, n) => Math.max(...lines.map((line) => line[n]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, n) => cell.padEnd(widths[n] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

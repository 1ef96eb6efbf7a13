import { scaleLinear } from 'd3-scale'
import { Section } from '@/components/ui/Section'
import { amount } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyInTime } from '@/messages'
import { type FunnelRow, funnelOf } from './funnel'
import styles from './Overview.module.css'

const words = pages.overview
const { stages } = text.preparation

/** How many companies came how far: drawn, and as a table with the same numbers. */
export function Funnel({ companies }: { companies: readonly CompanyInTime[] }) {
  const rows = funnelOf(companies)
  return (
    <Section id="stages" title={words.stages}>
      <p>{words.stagesWhat}</p>
      <Bars rows={rows} />
      <div className={styles.wide}>
        <table className={styles.table} aria-label={words.stages}>
          <thead>
            <tr>
              <th scope="col">{text.preparation.stage}</th>
              <th scope="col">{words.reached}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.days}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ stage, reached, now, days }) => (
              <tr key={stage}>
                <th scope="row">{stages[stage]}</th>
                <td>{amount.format(reached)}</td>
                <td>{amount.format(now)}</td>
                <td>{days === null ? words.notKnown : amount.format(days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

/** In rem. */
const BAR = { height: 1.5, row: 3.25 }

/** A bar a stage, as long as its number. The table says the same, so a screen reader does not read the drawing. */
function Bars({ rows }: { rows: readonly FunnelRow[] }) {
  const width = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ reached }) => reached))])
    .range([0, 100])
  return (
    <svg
      aria-hidden="true"
      className={styles.drawing}
      style={{ height: `${rows.length * BAR.row}rem` }}
    >
      {rows.map(({ stage, reached, now }, index) => (
        <g key={stage}>
          <text className={styles.label} x="0" y={`${index * BAR.row + 1}rem`}>
            {words.bar(stages[stage], reached)}
          </text>
          <rect
            className={styles.all}
            x="0"
            y={`${index * BAR.row + 1.375}rem`}
            width={`${width(reached)}%`}
            height={`${BAR.height}rem`}
          />
          <rect
            className={styles.now}
            x="0"
            y={`${index * BAR.row + 1.375}rem`}
            width={`${width(now)}%`}
            height={`${BAR.height}rem`}
          />
        </g>
      ))}
    </svg>
  )
}

import { scaleTime } from 'd3-scale'
import { useClock } from '@/components/shared/clock'
import { callPage, companyPage } from '@/components/shared/company-page'
import { lettersOf } from '@/components/ui/letters'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { day, weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CallInTime, Overview } from '@/messages'
import styles from './Overview.module.css'
import { type Timeline, timelineOf } from './timeline'

const words = pages.overview
const DAY_MS = 24 * 60 * 60_000

/** The calls of the last months and those to come: drawn, and as a table. */
export function CallTimeline({ overview }: { overview: Overview }) {
  // The drawing moves once a day.
  const today = useClock((now) => now - (now % DAY_MS))
  const timeline = timelineOf(overview, today)
  return (
    <Section id="calls" title={words.calls}>
      {timeline.lines.length === 0 ? (
        <p className={looks.soft}>{words.noCalls}</p>
      ) : (
        <>
          <p>{words.callsWhat}</p>
          <Drawing timeline={timeline} today={today} />
          {timeline.left > 0 && <p className={looks.soft}>{words.left(timeline.left)}</p>}
          <CallTable timeline={timeline} />
        </>
      )}
    </Section>
  )
}

/** In rem. */
const LINE = 2.75
const FOOT = 2

/** A line a company, a sign a call. Each state has a sign of its own, so no colour is needed. */
function Drawing({ timeline: { from, to, lines }, today }: { timeline: Timeline; today: number }) {
  const place = scaleTime().domain([from, to]).range([1, 97])
  const x = (at: number) => `${place(at)}%`
  const bottom = lines.length * LINE
  return (
    <svg aria-hidden="true" className={styles.drawing} style={{ height: `${bottom + FOOT}rem` }}>
      {place.ticks(4).map((tick) => (
        <g key={tick.getTime()}>
          <line className={styles.grid} x1={x(+tick)} x2={x(+tick)} y1="0" y2={`${bottom}rem`} />
          <text
            className={styles.tick}
            textAnchor={anchorAt(place(tick))}
            x={x(+tick)}
            y={`${bottom + 1.25}rem`}
          >
            {words.tick(+tick)}
          </text>
        </g>
      ))}
      <line className={styles.today} x1={x(today)} x2={x(today)} y1="0" y2={`${bottom}rem`} />
      {lines.map(({ company, calls }, index) => (
        <g key={company.companyId}>
          <text className={styles.label} x="0" y={`${index * LINE + 1}rem`}>
            {short(company.name || text.home.unnamed)}
          </text>
          <line
            className={styles.grid}
            x1="0"
            x2="100%"
            y1={`${index * LINE + 1.875}rem`}
            y2={`${index * LINE + 1.875}rem`}
          />
          {calls.map(({ callId, at, state }) => (
            <text key={callId} className={styles.sign} x={x(at)} y={`${index * LINE + 2.25}rem`}>
              {words.signs[state]}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** A day near an edge stands within the drawing. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 15) return 'start'
  return percent > 85 ? 'end' : 'middle'
}

/** The whole name stands in the table. */
const short = (name: string): string => {
  const letters = lettersOf(name)
  return letters.length <= 32 ? name : `${letters.slice(0, 31).join('')}…`
}

function CallTable({ timeline: { lines } }: { timeline: Timeline }) {
  const calls = lines
    .flatMap(({ company, calls: ofIt }) => ofIt.map((call) => ({ company, call })))
    .toSorted((a, b) => b.call.at - a.call.at)
  return (
    <div className={styles.wide}>
      <table className={styles.table} aria-label={words.calls}>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{text.preparation.company}</th>
            <th scope="col">{text.planning.kind}</th>
            <th scope="col">{words.became}</th>
            <th scope="col">{words.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ company, call }) => (
            <tr key={call.callId}>
              <th scope="row">
                <a href={callPage(call.callId)}>{whenOf(call)}</a>
              </th>
              <td className={styles.name}>
                <a href={companyPage(company.companyId)}>{company.name || text.home.unnamed}</a>
              </td>
              <td>{text.planning.kinds[call.kind]}</td>
              <td>
                <span aria-hidden="true">{words.signs[call.state]} </span>
                {words.states[call.state]}
              </td>
              <td>{call.length === null ? '' : Math.max(1, Math.round(call.length / 60_000))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const whenOf = ({ at, state }: CallInTime): string =>
  state === 'planned' ? weekdayAndTime.format(at) : day.format(at)

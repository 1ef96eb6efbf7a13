import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyLine } from '@/messages'
import { CompanyRow } from './CompanyRow'
import styles from './CompanyTable.module.css'
import { useHeard } from './use-heard'
import { useRowKeys } from './use-row-keys'

const words = pages.companies
const columns = [
  'compare',
  'company',
  'stage',
  'next',
  'lastCall',
  'verdict',
  'range',
  'delete',
] as const
/** Rows above and below the ones in sight, so that Tab and the arrow keys find the next row. */
const MORE_ROWS = 10
/** What the bar at the top of the page covers, in CSS pixels. */
const BAR = 72
/** Until a row is measured. */
const ROW = 62

interface Props {
  lines: readonly CompanyLine[]
  /** Whether pay is shown. */
  pay: boolean
  chosen: readonly string[]
  /** Whether no more may be chosen. */
  isFull: boolean
  onChoose(companyId: string, on: boolean): void
}

/** The companies as a table of which only the rows in sight, and some around them, are in the page. */
export function CompanyTable({ lines, pay, chosen, isFull, onChoose }: Props) {
  const { list, rows, above, below, measure, bringIn } = useRowsInSight(lines)
  const heard = useHeard(
    rows.flatMap(({ index }) => lines[index]?.companyId ?? []),
    pay,
  )
  const onKeyDown = useRowKeys(list, lines.length, bringIn)
  return (
    <table className={styles.table} aria-label={text.home.all} aria-rowcount={lines.length + 1}>
      <thead>
        <tr aria-rowindex={1} className={styles.head}>
          {columns.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={list} style={{ paddingTop: above, paddingBottom: below }}>
        {rows.map(({ index, key }) => {
          const line = lines[index]
          if (!line) return null
          const isChosen = chosen.includes(line.companyId)
          return (
            <CompanyRow
              key={key}
              ref={measure}
              index={index}
              line={line}
              heard={heard.get(line.companyId)}
              isChosen={isChosen}
              canChoose={isChosen || !isFull}
              onChoose={onChoose}
              onKeyDown={onKeyDown}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function useRowsInSight(lines: readonly CompanyLine[]) {
  const list = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  // oxlint-disable-next-line react/incompatible-library -- the compiler that it warns of is not used
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => ROW,
    overscan: MORE_ROWS,
    scrollMargin: top,
    scrollPaddingStart: BAR,
    getItemKey: (index) => lines[index]?.companyId ?? index,
  })
  // What stands above the table may have become higher.
  useEffect(() => {
    const measureTop = () =>
      setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY))
    const observer = new ResizeObserver(measureTop)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  const rows = virtual.getVirtualItems()
  return {
    list,
    rows,
    above: (rows[0]?.start ?? top) - top,
    below: virtual.getTotalSize() - ((rows.at(-1)?.end ?? top) - top),
    measure: virtual.measureElement,
    bringIn: (index: number) => virtual.scrollToIndex(index),
  }
}

import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { type Heard, onAnnouncement, type RequestInput } from '@/messages'
import type { Table } from '@/storage/records/dossier'

/** The tables from which it is read. */
const read: ReadonlySet<Table> = new Set(['calls', 'findings'])
/** While rows fly by, nothing is asked. */
const WAIT_MS = 60

/**
 * What was heard from the companies in sight, read again after each change. Those that were in sight before stay known.
 *
 * @param pay whether pay is shown. If it is not, then nothing on pay stays in the page
 */
export function useHeard(companyIds: readonly string[], pay: boolean): ReadonlyMap<string, Heard> {
  const [known, setKnown] = useState<{ pay: boolean; heard: ReadonlyMap<string, Heard> }>({
    pay,
    heard: new Map(),
  })
  const ids = companyIds.join('\n')
  useEffect(() => {
    if (ids === '') return undefined
    const take = (answer: readonly Heard[]) =>
      setKnown((before) => ({
        pay,
        heard: new Map([
          ...(before.pay === pay ? before.heard : []),
          ...answer.map((one) => [one.companyId, one] as const),
        ]),
      }))
    return askAtEachChange({ companyIds: ids.split('\n'), pay }, take)
  }, [ids, pay])
  // What was read with pay is forgotten at once.
  return known.pay && !pay ? masked(known.heard) : known.heard
}

const masked = (heard: ReadonlyMap<string, Heard>): ReadonlyMap<string, Heard> =>
  new Map([...heard].map(([id, one]) => [id, { ...one, range: null }]))

/** Asks soon, and again soon after each change. @returns a function that stops */
function askAtEachChange(
  input: RequestInput<'heard'>,
  onAnswer: (answer: readonly Heard[]) => void,
): () => void {
  const closing = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stop?.()
      // The home itself says if the background is away.
      stop = askUntilAnswered('heard', input, onAnswer, () => {})
    }, WAIT_MS)
  }
  onAnnouncement((announcement) => {
    const { kind } = announcement
    if (kind === 'database' || (kind === 'changed' && read.has(announcement.stored.table))) later()
  }, closing.signal)
  later()
  return () => {
    closing.abort()
    clearTimeout(timer)
    stop?.()
  }
}

import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { onAnnouncement } from '@/messages'
import { OWN_ID } from '@/storage/records/company'
import { type Dossier, withoutRow, withRow } from '@/storage/records/dossier'
import { presentDossier } from '@/storage/records/present'

type Dossiers = Readonly<Record<string, Dossier>>

/**
 * The dossiers of several companies, each with what the candidate wrote for no company in particular, as they are now.
 *
 * @returns undefined until all were read
 */
export function useDossiers(companyIds: readonly string[]): readonly Dossier[] | undefined {
  const [known, setKnown] = useState<Dossiers>({})
  const ids = companyIds.join('\n')
  useEffect(() => {
    const wanted = [...ids.split('\n'), OWN_ID]
    const put = (companyId: string, dossier: Dossier) =>
      setKnown((before) => ({ ...before, [companyId]: dossier }))
    const askAll = () =>
      wanted.map((companyId) =>
        askUntilAnswered(
          'dossier',
          { companyId },
          (read) => put(companyId, read),
          () => {},
        ),
      )
    let stops = askAll()
    const closing = new AbortController()
    onAnnouncement((announcement) => {
      if (announcement.kind === 'changed') setKnown((before) => withChange(before, announcement))
      if (announcement.kind !== 'database') return
      stops.forEach((stop) => stop())
      stops = askAll()
    }, closing.signal)
    return () => {
      closing.abort()
      stops.forEach((stop) => stop())
    }
  }, [ids])
  const own = known[OWN_ID]
  const dossiers = companyIds.map((companyId) => known[companyId])
  if (!own || !dossiers.every((dossier) => dossier !== undefined)) return undefined
  return dossiers.map((dossier) => withOwn(presentDossier(dossier), own))
}

function withChange(known: Dossiers, { stored }: { stored: Parameters<typeof withRow>[1] }) {
  // A row may have moved here from another company.
  return Object.fromEntries(
    Object.entries(known).map(([companyId, dossier]) => [
      companyId,
      (companyId === stored.row.companyId ? withRow : withoutRow)(dossier, stored),
    ]),
  )
}

const withOwn = (dossier: Dossier, own: Dossier): Dossier => ({
  ...dossier,
  answers: [...dossier.answers, ...own.answers],
  salaries: [...dossier.salaries, ...own.salaries],
})

import { useMirror } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'

/**
 * A call of the company that has not begun: the named call, else the next planned one, else the last one added. A
 * form names its call, so that it keeps to it while the candidate types another time.
 */
export const useCallToPlan = (named: string | undefined): Call | null =>
  useMirror(({ dossier, call }) => callToPlan(dossier, call, named))

function callToPlan(dossier: Dossier | null, next: Call | null, named: string | undefined) {
  const notBegun = dossier?.calls.filter(({ startedAt }) => startedAt === null) ?? []
  return (
    notBegun.find(({ id }) => id === named) ??
    notBegun.find(({ id }) => id === next?.id) ??
    notBegun.toSorted((a, b) => b.createdAt - a.createdAt)[0] ??
    null
  )
}

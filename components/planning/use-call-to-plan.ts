import { useMirror } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'
import type { Dossier } from '@/storage/records/dossier'

/**
 * The company's call that has yet to begin: the one named, so that a form does not turn to another while its
 * time is being typed; else the next planned, else the last that was added.
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

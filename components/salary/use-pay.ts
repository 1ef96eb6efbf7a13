import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { useAnswer } from '@/components/shared/use-answer'
import type { PayPolicy } from '@/method/pay-policies'
import { OWN_ID } from '@/storage/records/company'
import { type Figure, hasSecrets, isEmpty, type Kept, keptOf, policyOf } from './pay'
import { type Unit, unitOf } from './unit'

// Each hook reads only what it needs from the mirror, so typing in a note renders nothing here.

export const usePolicy = (companyId: string): PayPolicy =>
  useMirror(({ dossier }) => policyOf(dossier, companyId))

export const useHasSecrets = (companyId: string): boolean =>
  useMirror(({ dossier }) => hasSecrets(dossier, companyId))

export const useUnit = (companyId: string): Unit =>
  useMirror(useShallow(({ dossier }) => unitOf(dossier, companyId, navigator.language)))

/** An amount as it is kept for one company, or in general under `OWN_ID`. */
export const useKept = (companyId: string, figure: Figure): Kept =>
  useMirror(useShallow(({ dossier }) => keptOf(dossier, companyId, figure)))

/** The amount that counts at a company: its own, else the general one. */
export function useEffective(companyId: string, figure: Figure): Kept & { isOwn: boolean } {
  const here = useKept(companyId, figure)
  const own = useKept(OWN_ID, figure)
  const isOwn = isEmpty(here) && !isEmpty(own)
  return { ...(isOwn ? own : here), isOwn }
}

/** The candidate's words on a subject: those for the company, else the general ones. */
export function useWords(companyId: string, subject: string): { words: string; isOwn: boolean } {
  const here = useAnswer(companyId, subject)
  const own = useAnswer(OWN_ID, subject)
  const isOwn = here.trim() === '' && own.trim() !== ''
  return { words: (isOwn ? own : here).trim(), isOwn: isOwn && companyId !== OWN_ID }
}

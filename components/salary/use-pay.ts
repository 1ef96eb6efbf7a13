import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import type { PayFigure, PayPolicy } from '@/method/pay-policies'
import { effectiveOf, hasSecrets, type Kept, keptOf, policyOf } from '@/components/shared/pay'
import { type Unit, unitOf } from './unit'

// Each hook reads only what it needs from the mirror, so typing in a note renders nothing here.

export const usePolicy = (companyId: string): PayPolicy =>
  useMirror(({ dossier }) => policyOf(dossier, companyId))

export const useHasSecrets = (companyId: string): boolean =>
  useMirror(({ dossier }) => hasSecrets(dossier, companyId))

export const useUnit = (companyId: string): Unit =>
  useMirror(useShallow(({ dossier }) => unitOf(dossier, companyId, navigator.language)))

/** An amount as it is kept for one company, or in general under `OWN_ID`. */
export const useKept = (companyId: string, figure: PayFigure): Kept =>
  useMirror(useShallow(({ dossier }) => keptOf(dossier, companyId, figure)))

export const useEffective = (
  companyId: string,
  figure: PayFigure,
): ReturnType<typeof effectiveOf> =>
  useMirror(useShallow(({ dossier }) => effectiveOf(dossier, companyId, figure)))

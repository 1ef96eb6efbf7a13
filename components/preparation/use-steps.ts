import { useShallow } from 'zustand/react/shallow'
import { useMirror } from '@/components/mirror/mirror'
import { type StepId, stepsDone } from '@/method/preparation-steps'
import { preparedAt } from './gaps-of'

/** The short steps that are done for a company. */
export const useStepsDone = (companyId: string): readonly StepId[] =>
  useMirror(useShallow(({ dossier }) => (dossier ? stepsDone(preparedAt(dossier, companyId)) : [])))

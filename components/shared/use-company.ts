import { useMirror } from '@/components/mirror/mirror'

/** Whose dossier the surface shows. Only to be used where there is one. */
export function useCompanyId(): string {
  const companyId = useMirror((mirror) => mirror.situation?.companyId)
  if (companyId == null) throw new Error('This part of the surface needs a company')
  return companyId
}

import { useMirror } from '@/components/mirror/mirror'

/** The company whose dossier the surface shows. Throws if there is none. */
export function useCompanyId(): string {
  const companyId = useMirror((mirror) => mirror.situation?.companyId)
  if (companyId == null) throw new Error('This part of the surface needs a company')
  return companyId
}

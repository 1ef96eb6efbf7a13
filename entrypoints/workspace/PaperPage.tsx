import { lazy } from 'react'
import { useMirror } from '@/components/mirror/mirror'
import { text } from '@/locales/text'
import type { Route } from './route'
import styles from './CompanyPage.module.css'

const CompanyOut = lazy(async () => {
  const { CompanyOut: page } = await import('@/components/take-out/CompanyOut')
  return { default: page }
})
const BriefSheet = lazy(async () => {
  const { BriefSheet: page } = await import('@/components/take-out/BriefSheet')
  return { default: page }
})
const RecordSheet = lazy(async () => {
  const { RecordSheet: page } = await import('@/components/take-out/RecordSheet')
  return { default: page }
})

/** One company for elsewhere: the page from which it is printed, copied and saved, and its two pages for paper. */
export function PaperPage({
  page,
}: {
  page: Extract<Route, { page: 'out' | 'brief' | 'record' }>['page']
}) {
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  if (!company) return <h1>{text.workspace.noCompany}</h1>
  if (page === 'brief') return <BriefSheet company={company} />
  if (page === 'record') return <RecordSheet company={company} />
  return (
    <article className={styles.page}>
      <CompanyOut company={company} />
    </article>
  )
}

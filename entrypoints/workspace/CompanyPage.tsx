import { CallRecord } from '@/components/history/CallRecord'
import { InterviewList } from '@/components/interview/InterviewList'
import { useMirror } from '@/components/mirror/store'
import { text } from '@/locales/text'

/** One company: what to know before the call, and later what came of it. */
export function CompanyPage() {
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  if (!company) return <h1>{text.workspace.noCompany}</h1>
  return (
    <>
      <header>
        <h1>{company.name}</h1>
        <p>{company.role || text.panel.header.noRole}</p>
      </header>
      <InterviewList />
      <CallRecord />
    </>
  )
}

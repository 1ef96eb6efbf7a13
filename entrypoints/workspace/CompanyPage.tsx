import { useEffect } from 'react'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { DeletedCompany } from '@/components/deleting/DeletedCompany'
import { CallRecord } from '@/components/history/CallRecord'
import { InterviewList } from '@/components/interview/InterviewList'
import { useMirror } from '@/components/mirror/mirror'
import { CallPlan } from '@/components/planning/CallPlan'
import type { CompanyTab } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import { callActs, deleteCall } from './call-acts'
import { CompanyHeader } from './CompanyHeader'
import { placeOf } from './company-place'
import styles from './CompanyPage.module.css'
import { Everything } from './Everything'
import { goToSection } from './go-to-section'
import { Prepare } from './Prepare'

const words = text.companyPage

/** One company: how to be prepared for the call, what was noted, what comes next, and every field of it. */
export function CompanyPage({ section: end }: { section: string | undefined }) {
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const isKnown = company !== undefined
  const { tab } = placeOf(end)
  useEffect(() => {
    if (!isKnown) return
    const { section } = placeOf(end)
    // A page opens at its top, unless its address names a place in it.
    if (section === '') scrollTo(0, 0)
    else goToSection(section)
  }, [isKnown, end])
  if (!company)
    return (
      <>
        <PageTitle of={text.workspace.noCompany} />
        <h1>{text.workspace.noCompany}</h1>
      </>
    )
  if (company.deletedAt !== null) return <DeletedCompany company={company} />
  return (
    <article className={styles.page}>
      <PageTitle of={words.titleOf(company.name, words.tabs[tab])} />
      <CompanyHeader company={company} tab={tab} />
      <Tab key={tab} tab={tab} company={company} />
    </article>
  )
}

function Tab({ tab, company }: { tab: CompanyTab; company: Company }) {
  const { companyId } = company
  if (tab === 'everything') return <Everything company={company} />
  if (tab === 'calls') return <CallRecord acts={callActs} />
  if (tab === 'next')
    return (
      <>
        <Section id="follow-ups" title={text.followUps.title}>
          <FollowUps />
        </Section>
        <Section id="call" title={text.preparation.sections.call}>
          <CallPlan companyId={companyId} under={deleteCall} />
        </Section>
      </>
    )
  return (
    <>
      <InterviewList />
      <Prepare companyId={companyId} />
    </>
  )
}

import { useEffect } from 'react'
import { Answers } from '@/components/answers/Answers'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { CallRecord } from '@/components/history/CallRecord'
import { InterviewList } from '@/components/interview/InterviewList'
import { SameCompany } from '@/components/merging/SameCompany'
import { useMirror } from '@/components/mirror/mirror'
import { People } from '@/components/people/People'
import { CallPlan } from '@/components/planning/CallPlan'
import { CompanyHead } from '@/components/preparation/CompanyHead'
import { Facts } from '@/components/preparation/Facts'
import { Questions } from '@/components/questions/Questions'
import { SalaryCard } from '@/components/salary/SalaryCard'
import { PageTitle } from '@/components/shared/PageTitle'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import { Contents } from './Contents'
import styles from './CompanyPage.module.css'
import { goToSection } from './go-to-section'

const { sections } = text.preparation

/** One company: what to know and to prepare before the call, and later what came of the calls. */
export function CompanyPage({ section }: { section: string | undefined }) {
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const isKnown = company !== undefined
  const name = company?.name ?? text.workspace.noCompany
  useEffect(() => {
    if (isKnown && section) goToSection(section)
  }, [isKnown, section])
  const heading = (
    <>
      <PageTitle of={name} />
      <h1 className={company && looks.pageTitle}>{name}</h1>
    </>
  )
  if (!company) return heading
  const { companyId } = company
  return (
    <article className={styles.page}>
      {heading}
      <Contents companyId={companyId} />
      <InterviewList />
      <Section id="company" title={sections.company}>
        <CompanyHead company={company} />
        <SameCompany company={company} />
      </Section>
      <Section id="call" title={sections.call}>
        <CallPlan companyId={companyId} />
      </Section>
      <Section id="people" title={sections.people}>
        <People companyId={companyId} />
      </Section>
      <Section id="facts" title={sections.facts}>
        <Facts companyId={companyId} />
      </Section>
      <Section id="answers" title={sections.answers}>
        <Answers companyId={companyId} under={{ pay: <SalaryCard companyId={companyId} /> }} />
      </Section>
      <Section id="questions" title={sections.questions}>
        <Questions />
      </Section>
      <Section id="follow-ups" title={text.followUps.title}>
        <FollowUps />
      </Section>
      <CallRecord />
    </article>
  )
}

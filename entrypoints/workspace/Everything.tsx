import { Answers } from '@/components/answers/Answers'
import { MoreTheirs } from '@/components/answers/MoreTheirs'
import { DeleteCompany } from '@/components/deleting/DeleteCompany'
import { FollowUps } from '@/components/follow-ups/FollowUps'
import { CallRecord } from '@/components/history/CallRecord'
import { InterviewList } from '@/components/interview/InterviewList'
import { SameCompany } from '@/components/merging/SameCompany'
import { People } from '@/components/people/People'
import { CallPlan } from '@/components/planning/CallPlan'
import { KeptOpenings } from '@/components/posting/KeptOpenings'
import { Postings } from '@/components/posting/Postings'
import { CompanyHead } from '@/components/preparation/CompanyHead'
import { Facts } from '@/components/preparation/Facts'
import { Questions } from '@/components/questions/Questions'
import { SalaryCard } from '@/components/salary/SalaryCard'
import { Section } from '@/components/ui/Section'
import { text } from '@/locales/text'
import type { Company } from '@/storage/records/company'
import { callActs, deleteCall } from './call-acts'
import { Contents } from './Contents'
import { goHome } from './route'

const { sections } = text.preparation

/** Every field of a company, on one long page. */
export function Everything({ company }: { company: Company }) {
  const { companyId } = company
  return (
    <>
      <Contents companyId={companyId} />
      <InterviewList />
      <Section id="company" title={sections.company}>
        <CompanyHead company={company} />
        <SameCompany company={company} />
        <DeleteCompany company={company} onDeleted={goHome} />
      </Section>
      <Section id="posting" title={sections.posting}>
        <Postings />
      </Section>
      <Section id="openings" title={sections.openings}>
        <KeptOpenings companyId={companyId} />
      </Section>
      <Section id="call" title={sections.call}>
        <CallPlan companyId={companyId} under={deleteCall} />
      </Section>
      <Section id="people" title={sections.people}>
        <People companyId={companyId} />
      </Section>
      <Section id="facts" title={sections.facts}>
        <Facts companyId={companyId} />
      </Section>
      <Section id="answers" title={sections.answers}>
        <Answers companyId={companyId} under={{ pay: <SalaryCard companyId={companyId} /> }} />
        <MoreTheirs companyId={companyId} />
      </Section>
      <Section id="questions" title={sections.questions}>
        <Questions />
      </Section>
      <Section id="follow-ups" title={text.followUps.title}>
        <FollowUps />
      </Section>
      <CallRecord acts={callActs} />
    </>
  )
}

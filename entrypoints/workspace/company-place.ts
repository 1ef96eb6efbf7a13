import { type CompanyTab, companyTabs } from '@/components/shared/company-page'

/** A part of a company's page, and the section in it that the address names; '' for its top. */
export interface CompanyPlace {
  tab: CompanyTab
  section: string
}

const isTab = (name: string): name is CompanyTab =>
  (companyTabs as readonly string[]).includes(name)

/** Where the sections stand that are named without a part. All others stand on "Prepare". */
const tabOfSection: Readonly<Record<string, CompanyTab>> = {
  learned: 'calls',
  'follow-ups': 'next',
  call: 'next',
  company: 'everything',
  posting: 'everything',
  openings: 'everything',
  facts: 'everything',
  answers: 'everything',
}

/** Reads the end of a company's address: a part, a section, or `everything/<section>`. */
export function placeOf(end: string | undefined): CompanyPlace {
  const [first = '', section = ''] = (end ?? '').split('/')
  if (isTab(first)) return { tab: first, section }
  return { tab: tabOfSection[first] ?? 'prepare', section: first }
}

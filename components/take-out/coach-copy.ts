import { companyRecord } from '@/components/shared/company-record'
import { text } from '@/locales/text'
import { partSubject } from '@/method/answer-parts'
import { answerOf } from '@/storage/records/answer'
import type { Company } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { contactOf } from '@/storage/records/person'
import { callText } from './call-text'
import { joined, lineOf } from './markdown-text'
import type { KnownName } from './names-in'
import { type Piece, redacted } from './redact'

/** All that was noted and learned in the calls with a company, without pay: what a coach needs, before the names go out. */
function coachText(dossier: Dossier, company: Company): string {
  const { calls, lost } = companyRecord(dossier)
  const ids = [...calls.map(({ id }) => id), ...lost]
  return joined([
    lineOf(company.role),
    text.preparation.stages[company.stage],
    ...ids.map((id) => callText(dossier, id, { level: 2, pay: false })),
  ])
}

/**
 * Every name that is known: of the company, of its people, of whoever leads the team or pointed to the job, and of all
 * other companies.
 *
 * @param others the names of the other companies
 * @param more what the candidate wants out besides, one a comma
 */
function knownNames(
  dossier: Dossier,
  company: Company,
  others: readonly string[],
  more: string,
): readonly KnownName[] {
  const contact = contactOf(dossier.people, company.id)
  const found = (field: string) =>
    dossier.findings.filter((finding) => finding.field === field).map((finding) => finding.text)
  const referrer = answerOf(dossier.answers, company.id, partSubject('found-us', 'referrer'))
  const people = [
    ...dossier.people.map(({ name }) => name),
    ...found('team-manager'),
    referrer?.text,
  ]
  return [
    { name: company.name, role: 'company', isByParts: true },
    ...(contact ? [{ name: contact.name, role: 'recruiter', isByParts: true } as const] : []),
    ...people.flatMap((name) => byParts(name ?? '', 'person')),
    ...dossier.people.map(({ phone }): KnownName => ({
      name: phone,
      role: 'phone',
      isByParts: false,
    })),
    ...more.split(',').map((name): KnownName => ({ name, role: 'other', isByParts: false })),
    ...others.map((name): KnownName => ({ name, role: 'other', isByParts: false })),
  ]
}

const byParts = (name: string, role: KnownName['role']): readonly KnownName[] =>
  name.trim() === '' ? [] : [{ name, role, isByParts: true }]

/** The copy for a coach, in pieces. What was taken out can be seen. */
export const coachCopy = (
  dossier: Dossier,
  company: Company,
  others: readonly string[],
  more: string,
): readonly Piece[] =>
  redacted(coachText(dossier, company), knownNames(dossier, company, others, more))

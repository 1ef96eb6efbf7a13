import { companyRecord } from '@/components/shared/company-record'
import { text } from '@/locales/text'
import type { NameOfCompany } from '@/messages'
import { partSubject } from '@/method/answer-parts'
import { answerOf } from '@/storage/records/answer'
import type { Company } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { contactOf } from '@/storage/records/person'
import { callText } from './call-text'
import { joined, lineOf } from './markdown-text'
import type { KnownName } from './name-terms'
import { type Piece, redactor } from './redact'

/** All that was noted and learned in the calls with a company, without pay: what a coach needs. */
function coachText(dossier: Dossier, company: Company, typed: (text: string) => string): string {
  const { calls, lost } = companyRecord(dossier)
  const ids = [...calls.map(({ id }) => id), ...lost]
  return joined([
    lineOf(typed(company.role)),
    text.preparation.stages[company.stage],
    ...ids.map((id) => callText(dossier, id, { level: 2, pay: false, typed })),
  ])
}

/** The names that are known besides those in the company's own record. */
export interface OtherNames {
  /** Other names of this company. */
  own: readonly string[]
  /** Names of other companies. */
  companies: readonly string[]
  /** People of other companies. */
  people: readonly string[]
}

const namesOf = (of: readonly NameOfCompany[], isPerson: boolean): readonly string[] =>
  of.filter((one) => one.isPerson === isPerson).map(({ name }) => name)

/** What else is known of this company, and of all others. */
export function otherNames(all: readonly NameOfCompany[], companyId: string): OtherNames {
  const own = all.filter((one) => one.companyId === companyId)
  const others = all.filter((one) => one.companyId !== companyId)
  return {
    own: namesOf(own, false),
    companies: namesOf(others, false),
    people: namesOf(others, true),
  }
}

/**
 * Every name that is known: of the company, of its people, of whoever leads the team or pointed to the job, and of all
 * other companies and their people.
 *
 * @param more what the candidate wants out besides, one a comma
 */
function knownNames(
  dossier: Dossier,
  company: Company,
  others: OtherNames,
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
    ...[company.name, ...others.own].flatMap((name) => byParts(name, 'company')),
    ...(contact ? byParts(contact.name, 'recruiter') : []),
    ...people.flatMap((name) => byParts(name ?? '', 'person')),
    ...whole(
      dossier.people.map(({ phone }) => phone),
      'phone',
    ),
    ...whole(more.split(','), 'other'),
    ...others.companies.map((name): KnownName => ({ name, role: 'other', isByParts: 'leading' })),
    ...whole(others.people, 'other'),
  ]
}

const whole = (names: readonly string[], role: KnownName['role']): readonly KnownName[] =>
  names.map((name) => ({ name, role, isByParts: false }))

const byParts = (name: string, role: KnownName['role']): readonly KnownName[] =>
  name.trim() === '' ? [] : [{ name, role, isByParts: true }]

/** Stand for a piece that was taken out. They are no letters: a text that holds one is not Unicode. */
const [BEGIN, END] = ['\ufdd0', '\ufdd1']
const HOLD = new RegExp(`${BEGIN}(\\d+)${END}`)

/**
 * The copy for a coach, in pieces. What was taken out can be seen. It is taken out of the texts as they were typed: the
 * signs that Markdown needs before others would tear a figure or a name.
 */
export function coachCopy(
  dossier: Dossier,
  company: Company,
  others: readonly string[] | OtherNames,
  more: string,
): readonly Piece[] {
  const known = 'own' in others ? others : { own: [], companies: others, people: [] }
  const redact = redactor(knownNames(dossier, company, known, more))
  const out: Piece[] = []
  const typed = (words: string): string =>
    redact(words.replace(/[\ufdd0\ufdd1]/g, '\ufffd'))
      .map((piece) => (piece.role === null ? piece.text : `${BEGIN}${out.push(piece) - 1}${END}`))
      .join('')
  return coachText(dossier, company, typed)
    .split(HOLD)
    .map(
      (part, index): Piece =>
        (index % 2 === 0 ? undefined : out[Number(part)]) ?? { text: part, role: null },
    )
    .filter((piece) => piece.role !== null || piece.text !== '')
}

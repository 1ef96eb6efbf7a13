/**
 * Where the law may limit what is asked about pay. It changes, and this is no advice: it is shown
 * as "may be", with its date and a link. Kept for private employers and whole states or
 * countries; some cities have rules of their own. Asking what one *expects* generally stays
 * lawful. It bears on the pay question (obligation 18).
 *
 * To change it: look every line up again, then move `PAY_LAW_DATED`.
 */

/** The month in which the table was last looked over. */
export const PAY_LAW_DATED = '2026-10'

/** A table of all states, kept by a law firm: for those whose own page was not seen. */
const US_CHART =
  'https://www.littler.com/products-services/littler-pay-equity-assessment/50-state-pay-equity-chart'

const EU_DIRECTIVE = 'https://eur-lex.europa.eu/eli/dir/2023/970/oj'

interface LawShape {
  /** A country and its part after ISO 3166-2, or EU. */
  region: string
  /**
   * What becomes of questions about earlier pay: `limited` (an employer may not ask, or not use
   * the answer), `refusal-protected` (may ask, may not penalise refusing); null: nothing known.
   */
  history: 'limited' | 'refusal-protected' | null
  /** Whether postings have to name a range; in the EU, a range is due before the interview. */
  ranges: boolean
  /** The day from which it holds, where that is recent. For the EU, the day by which states were
   * to have laws of their own; most were late. */
  since?: string
  url: string
}

const table = [
  { region: 'EU', history: 'limited', ranges: true, since: '2026-06-07', url: EU_DIRECTIVE },
  { region: 'US-AL', history: 'refusal-protected', ranges: false, url: US_CHART },
  {
    region: 'US-CA',
    history: 'limited',
    ranges: true,
    url: 'https://www.dir.ca.gov/dlse/California_Equal_Pay_Act.htm',
  },
  {
    region: 'US-CO',
    history: 'limited',
    ranges: true,
    url: 'https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act',
  },
  { region: 'US-CT', history: 'limited', ranges: true, url: US_CHART },
  { region: 'US-DE', history: 'limited', ranges: false, url: US_CHART },
  { region: 'US-DC', history: null, ranges: true, url: US_CHART },
  { region: 'US-HI', history: 'limited', ranges: true, url: US_CHART },
  {
    region: 'US-IL',
    history: 'limited',
    ranges: true,
    url: 'https://labor.illinois.gov/laws-rules/conmed/equalpay',
  },
  { region: 'US-ME', history: 'limited', ranges: true, url: US_CHART },
  {
    region: 'US-MD',
    history: 'limited',
    ranges: true,
    url: 'https://dllr.state.md.us/labor/wages/esswagerangefaq.shtml',
  },
  { region: 'US-MA', history: 'limited', ranges: true, url: US_CHART },
  { region: 'US-MN', history: 'limited', ranges: true, url: US_CHART },
  { region: 'US-NV', history: 'limited', ranges: true, url: US_CHART },
  { region: 'US-NJ', history: 'limited', ranges: true, url: US_CHART },
  {
    region: 'US-NY',
    history: 'limited',
    ranges: true,
    url: 'https://www.nysenate.gov/legislation/laws/LAB/194-A',
  },
  {
    region: 'US-OR',
    history: 'limited',
    ranges: false,
    url: 'https://www.oregon.gov/das/hr/pages/equity.aspx',
  },
  { region: 'US-PR', history: 'limited', ranges: false, url: US_CHART },
  { region: 'US-RI', history: 'limited', ranges: true, url: US_CHART },
  {
    region: 'US-VT',
    history: 'limited',
    ranges: true,
    url: 'https://legislature.vermont.gov/statutes/section/21/005/00495p',
  },
  {
    region: 'US-VA',
    history: 'limited',
    ranges: true,
    since: '2026-07-01',
    url: 'https://law.lis.virginia.gov/vacodefull/title40.1/chapter3/article1/',
  },
  {
    region: 'US-WA',
    history: 'limited',
    ranges: true,
    url: 'https://www.lni.wa.gov/workers-rights/wages/equal-pay-opportunities-act',
  },
  {
    region: 'CA-BC',
    history: 'limited',
    ranges: true,
    url: 'https://www2.gov.bc.ca/gov/content/gender-equity/pay-transparency-laws-in-bc',
  },
  {
    region: 'CA-ON',
    history: null,
    ranges: true,
    url: 'https://www.tagalliances.com/specialty-groups/employment-labor-law/15896-changes-to-ontario-job-posting-requirements-what-employers-need-to-know-for-2026',
  },
  {
    region: 'CA-PE',
    history: 'limited',
    ranges: true,
    url: 'https://cphrpei.ca/2022/05/17/employment-standards-act-pay-transparency/',
  },
] as const satisfies readonly LawShape[]

export type LawRegion = (typeof table)[number]['region']

export interface PayLaw extends LawShape {
  region: LawRegion
}

/** By country, then by the name of the part. */
export const payLaw: readonly PayLaw[] = table

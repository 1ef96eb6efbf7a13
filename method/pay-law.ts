/**
 * Where the law may limit what is asked about pay (obligation 18). The law changes, and this is no advice: it is
 * shown as "may be", with its date and a link. The table is for private employers, and for whole states or
 * countries. Some cities have rules of their own. It is generally lawful to ask what somebody *expects*.
 *
 * To change the table: look up every line again, then change `PAY_LAW_DATED`. The type checker asks for the name
 * of a new region.
 */

/** The month in which every line was last looked up. */
export const PAY_LAW_DATED = '2026-10'

interface LawShape {
  /** A country and its part after ISO 3166-2, or EU. */
  region: string
  /**
   * Questions about earlier pay. `limited`: an employer may not ask, or may not use the answer.
   * `refusal-protected`: an employer may ask, but may not penalise a refusal. Null: nothing is known.
   */
  history: 'limited' | 'refusal-protected' | null
  /** Whether a posting has to name a range. In the EU, the candidate gets a range before the interview. */
  ranges: boolean
  /**
   * The day from which the law holds, if that is recent. For the EU, the day by which its states had to have
   * laws of their own; most were late.
   */
  since?: string
  /** Where to look it up: the region's own page. If none was found, a law firm's. */
  url: string
}

const table = [
  {
    region: 'EU',
    history: 'limited',
    ranges: true,
    since: '2026-06-07',
    url: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
  },
  {
    region: 'US-AL',
    history: 'refusal-protected',
    ranges: false,
    url: 'https://www.littler.com/products-services/littler-pay-equity-assessment/50-state-pay-equity-chart',
  },
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
  {
    region: 'US-CT',
    history: 'limited',
    ranges: true,
    url: 'https://portal.ct.gov/dolui/salary-range-disclosure-law-faqs',
  },
  {
    region: 'US-DE',
    history: 'limited',
    ranges: false,
    url: 'https://delcode.delaware.gov/title19/c007/sc01/index.html',
  },
  {
    region: 'US-DC',
    history: 'limited',
    ranges: true,
    url: 'https://code.dccouncil.gov/us/dc/council/code/titles/32/chapters/14A',
  },
  {
    region: 'US-HI',
    history: 'limited',
    ranges: true,
    url: 'https://labor.hawaii.gov/hcrc/files/2023/11/Act-203-Pay-Transparency-FAQs.pdf',
  },
  {
    region: 'US-IL',
    history: 'limited',
    ranges: true,
    url: 'https://labor.illinois.gov/laws-rules/conmed/equalpay',
  },
  {
    region: 'US-ME',
    history: 'limited',
    ranges: true,
    url: 'https://legislature.maine.gov/statutes/26/title26sec628-A.html',
  },
  {
    region: 'US-MD',
    history: 'limited',
    ranges: true,
    url: 'https://labor.maryland.gov/labor/wages/esswagerangefaq.shtml',
  },
  {
    region: 'US-MA',
    history: 'limited',
    ranges: true,
    url: 'https://www.mass.gov/info-details/pay-transparency-in-massachusetts',
  },
  {
    region: 'US-MN',
    history: 'limited',
    ranges: true,
    url: 'https://www.revisor.mn.gov/statutes/cite/181.173',
  },
  {
    region: 'US-NV',
    history: 'limited',
    ranges: true,
    url: 'https://www.leg.state.nv.us/nrs/nrs-613.html',
  },
  {
    region: 'US-NJ',
    history: 'limited',
    ranges: true,
    url: 'https://www.nj.gov/labor/myworkrights/wages/pay-transparency',
  },
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
  {
    region: 'US-PR',
    history: 'limited',
    ranges: false,
    url: 'https://www.littler.com/publication-press/publication/puerto-rico-adopts-local-equal-pay-act',
  },
  {
    region: 'US-RI',
    history: 'limited',
    ranges: true,
    url: 'https://dlt.ri.gov/about-us/laws-rules-and-regulations/pay-equity-act',
  },
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
    url: 'https://law.lis.virginia.gov/vacode/title40.1/chapter3/section40.1-28.7:12/',
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
    url: 'https://www.ontario.ca/document/your-guide-employment-standards-act-0/requirements-related-publicly-advertised-job',
  },
  {
    region: 'CA-PE',
    history: 'limited',
    ranges: true,
    url: 'https://www.princeedwardisland.ca/en/information/workforce-advanced-learning-and-population/pay-transparency',
  },
] as const satisfies readonly LawShape[]

export type LawRegion = (typeof table)[number]['region']

export interface PayLaw extends LawShape {
  region: LawRegion
}

/** By country, then by the name of the part. */
export const payLaw: readonly PayLaw[] = table

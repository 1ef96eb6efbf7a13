import type { TheyAskId } from '@/method/answer-parts'

/** A place on a company's page, named in the page's address. */
export type Place =
  | 'company'
  | 'call'
  | 'people'
  | 'facts'
  | 'answers'
  | 'questions'
  | 'follow-ups'
  | 'learned'
  | TheyAskId

/** The address of a company's page in a tab, at a place of it; for a link that opens a tab. */
export const companyPage = (companyId: string, place?: Place): string =>
  `/workspace.html#company/${encodeURIComponent(companyId)}${place ? `/${place}` : ''}`

/** The address of the page to look back on one call. */
export const callPage = (callId: string): string =>
  `/workspace.html#call/${encodeURIComponent(callId)}`

/** The address of the page that explains the method. */
export const METHOD_PAGE = '/workspace.html#method'

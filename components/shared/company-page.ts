import type { TheyAskId } from '@/method/answer-parts'

/** A section of a company's page, named in the page's address. */
export type PageSection =
  | 'company'
  | 'call'
  | 'people'
  | 'facts'
  | 'answers'
  | 'questions'
  | 'follow-ups'
  | 'learned'
  | TheyAskId

/** The address of a company's page in a tab, at a section of it; for a link that opens a tab. */
export const companyPage = (companyId: string, section?: PageSection): string =>
  `/workspace.html#company/${encodeURIComponent(companyId)}${section ? `/${section}` : ''}`

/** The address of the page to look back on one call. */
export const callPage = (callId: string): string =>
  `/workspace.html#call/${encodeURIComponent(callId)}`

/** The address of the page that explains the method. */
export const METHOD_PAGE = '/workspace.html#method'

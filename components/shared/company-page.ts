import type { TheyAskId } from '@/method/answer-parts'

/** A section of a company's page. The page's address names it. */
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

/** The address of a company's page, at one of its sections. For a link that opens a tab. */
export const companyPage = (companyId: string, section?: PageSection): string =>
  `/workspace.html#company/${encodeURIComponent(companyId)}${section ? `/${section}` : ''}`

/** The address of the page to look back on one call. */
export const callPage = (callId: string): string =>
  `/workspace.html#call/${encodeURIComponent(callId)}`

/** The address of the page that explains the method. */
export const METHOD_PAGE = '/workspace.html#method'

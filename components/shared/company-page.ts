import type { TheyAskId } from '@/method/answer-parts'

/** The parts of a company's page. The first is shown if its address names none. */
export const companyTabs = ['prepare', 'calls', 'next', 'everything'] as const

export type CompanyTab = (typeof companyTabs)[number]

/** A part of a company's page, or a section that stands in one of them. The page's address names it. */
export type PageSection =
  | CompanyTab
  | 'company'
  | 'posting'
  | 'openings'
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

/** The address of a section on the long page, where each field stands. */
export const everythingPage = (companyId: string, section: string): string =>
  `${companyPage(companyId, 'everything')}/${section}`

/** The address of the page to look back on one call, perhaps at one of its notes. */
export const callPage = (callId: string, noteId?: string): string =>
  `/workspace.html#call/${encodeURIComponent(callId)}${noteId === undefined ? '' : `/${encodeURIComponent(noteId)}`}`

/** The address of the page from which one company is printed, copied and saved. */
export const outPage = (companyId: string): string =>
  `/workspace.html#out/${encodeURIComponent(companyId)}`

/** The address of the page before the call, for paper. */
export const briefPage = (companyId: string): string =>
  `/workspace.html#brief/${encodeURIComponent(companyId)}`

/** The address of all that was learned, for paper. */
export const recordPage = (companyId: string): string =>
  `/workspace.html#record/${encodeURIComponent(companyId)}`

/** As many companies fit side by side. */
export const MOST_COMPARED = 4

/** The address of the page where companies stand side by side. */
export const comparePage = (companyIds: readonly string[]): string =>
  `/workspace.html#compare/${companyIds.map(encodeURIComponent).join('/')}`

/** The address of the page where all companies stand. */
export const HOME_PAGE = '/workspace.html#home'

/** The address of the home with the form for a new company. */
export const NEW_COMPANY_PAGE = '/workspace.html#new/company'

/** The address of the home with the form for a call. */
export const NEW_CALL_PAGE = '/workspace.html#new/call'

/** The address of the panel as a page of its own. */
export const PANEL_PAGE = '/side-panel.html'

/** The address of a practice call with an invented company. */
export const PRACTICE_PAGE = '/workspace.html#rehearsal'

/** The address of the page of the general answers. */
export const OWN_PAGE = '/workspace.html#own'

/** The address of the page that explains the method. */
export const METHOD_PAGE = '/workspace.html#method'

/** The address of the page where everything is written into one file, and such a file is opened. */
export const DATA_PAGE = '/workspace.html#data'

/** The address of the page of the settings. */
export const SETTINGS_PAGE = '/workspace.html#settings'

/** The address of the page with all stages and all calls. */
export const OVERVIEW_PAGE = '/workspace.html#overview'

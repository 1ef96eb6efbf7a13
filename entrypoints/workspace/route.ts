import { useSyncExternalStore } from 'react'
import { companyPage, MOST_COMPARED } from '@/components/shared/company-page'
import type { Whereabouts } from '@/messages'
import { OWN_ID } from '@/storage/records/company'

/** The page that the tab shows. The address contains it, so a page can be linked to and reloaded. */
export type Route =
  | { page: 'company'; companyId: string; section: string | undefined }
  /** A practice call, for a real company or an invented one. */
  | { page: 'rehearsal'; companyId: string | null }
  /** The panel of one call, to look back on it, perhaps at one of its notes. */
  | { page: 'call'; callId: string; noteId: string | undefined }
  /** Companies side by side. */
  | { page: 'compare'; companyIds: readonly string[] }
  /** One company, to be printed, copied and saved; and its two pages for paper. */
  | { page: 'out' | 'brief' | 'record'; companyId: string }
  /** All companies in their stages, and all calls in time. */
  | { page: 'overview' }
  /** What was read from a web page, see `components/posting/hand-over.ts`. */
  | { page: 'posting'; name: string }
  | { page: 'method' }
  | { page: 'own' }
  | { page: 'settings' }
  /** Where everything is kept, and the file that holds all of it. */
  | { page: 'data' }
  /** Opens once, after the installation. */
  | { page: 'welcome' }
  /** What is to be done today, and every company; perhaps with the form that adds one. */
  | { page: 'home'; adds: 'call' | 'company' | null }

/** Reads the part of an address after `#`: `#company/<id>` or `#company/<id>/<section>`. See `company-page.ts`. */
export function routeOf(hash: string): Route {
  const [, page, id, section] = /^#([^/]+)(?:\/([^/]+))?(?:\/(.+))?$/.exec(hash) ?? []
  const named = id === undefined ? null : decoded(id)
  if (page === 'company' && named !== null) return { page, companyId: named, section }
  if (isForPaper(page) && named !== null) return { page, companyId: named }
  if (page === 'call' && named !== null)
    return { page, callId: named, noteId: section && decoded(section) }
  if (page === 'posting' && named !== null) return { page, name: named }
  if (page === 'compare') return { page, companyIds: comparedIn(hash) }
  if (page === 'rehearsal') return { page, companyId: named }
  if (isPlain(page)) return { page }
  const adds = page === 'new' && (named === 'call' || named === 'company') ? named : null
  return { page: 'home', adds }
}

const forPaper = ['out', 'brief', 'record'] as const
const isForPaper = (page: string | undefined): page is (typeof forPaper)[number] =>
  forPaper.some((known) => known === page)

const plain = ['data', 'method', 'overview', 'own', 'settings', 'welcome'] as const
const isPlain = (page: string | undefined): page is (typeof plain)[number] =>
  plain.some((known) => known === page)

/** The companies that an address names, each once. */
const comparedIn = (hash: string): string[] =>
  [...new Set(hash.split('/').slice(1).filter(Boolean).map(decoded))].slice(0, MOST_COMPARED)

/** An address that was cut or mistyped may be no encoded text. It is read as it is, and names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The link to a rehearsal: for the company of the page, or an invented one. */
export const rehearsalLink = (route: Route): string =>
  'companyId' in route && route.companyId !== null
    ? `#rehearsal/${encodeURIComponent(route.companyId)}`
    : '#rehearsal'

/** Goes back to the home, if the address names a form of it. */
export function closeForm(): void {
  if (location.hash.startsWith('#new/')) location.hash = 'home'
}

/** Goes to the home. */
export function goHome(): void {
  location.hash = 'home'
}

/** Goes to the page of a company. */
export function goToCompany(companyId: string): void {
  location.hash = companyPage(companyId).split('#')[1] ?? ''
}

/** The dossier or the call that a page needs. */
export const whereaboutsOf = (route: Route): Whereabouts =>
  route.page === 'call'
    ? { tabId: null, callId: route.callId }
    : { tabId: null, companyId: 'companyId' in route ? (route.companyId ?? OWN_ID) : OWN_ID }

function onHashChange(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** The route of the address. A route is rendered again only if the address changes. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => location.hash))
}

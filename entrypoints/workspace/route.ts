import { useSyncExternalStore } from 'react'
import type { Whereabouts } from '@/messages'
import { OWN_ID } from '@/storage/records/company'

/** Which page the tab shows; it stands in the address, so that it can be linked to and reloaded. */
export type Route =
  | { page: 'company'; companyId: string; section: string | undefined }
  /** A practice call: for a real company, or for none in particular. */
  | { page: 'rehearsal'; companyId: string | null }
  /** The panel as it stood beside one call, to look back on it. */
  | { page: 'call'; callId: string }
  | { page: 'method' }
  | { page: 'own' }

/** Reads the part of an address behind its `#`: `#company/<id>`, or `#company/<id>/<section>`, see `company-page.ts`. */
export function routeOf(hash: string): Route {
  const [, page, id, section] = /^#([^/]+)(?:\/([^/]+))?(?:\/(.+))?$/.exec(hash) ?? []
  const companyId = id === undefined ? null : decodeURIComponent(id)
  if (page === 'company' && companyId !== null) return { page, companyId, section }
  if (page === 'call' && id !== undefined) return { page, callId: decodeURIComponent(id) }
  if (page === 'rehearsal') return { page, companyId }
  return page === 'method' ? { page } : { page: 'own' }
}

/** Where the page on a company leads to practise: to a rehearsal for it. */
export const rehearsalLink = (route: Route): string =>
  'companyId' in route && route.companyId !== null
    ? `#rehearsal/${encodeURIComponent(route.companyId)}`
    : '#rehearsal'

/** Whose dossier a page is about. */
export const whereaboutsOf = (route: Route): Whereabouts =>
  route.page === 'call'
    ? { tabId: null, callId: route.callId }
    : { tabId: null, companyId: 'companyId' in route ? (route.companyId ?? OWN_ID) : OWN_ID }

function onHashChange(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** The address as it is: the same one is the same value, however often it is read. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => location.hash))
}

import { useSyncExternalStore } from 'react'
import type { Whereabouts } from '@/messages'
import { OWN_ID } from '@/storage/records/company'

/** Which page the tab shows; it stands in the address, so that it can be linked to and reloaded. */
export type Route =
  | { page: 'company'; companyId: string; place: string | undefined }
  | { page: 'own' }

/** Reads the part of an address behind its `#`: `#company/<id>`, or `#company/<id>/<place>`, see `company-page.ts`. */
export function routeOf(hash: string): Route {
  const [, companyId, place] = /^#company\/([^/]+)(?:\/(.+))?$/.exec(hash) ?? []
  return companyId === undefined
    ? { page: 'own' }
    : { page: 'company', companyId: decodeURIComponent(companyId), place }
}

/** Whose dossier a page is about. */
export const whereaboutsOf = (route: Route): Whereabouts => ({
  tabId: null,
  companyId: route.page === 'company' ? route.companyId : OWN_ID,
})

function onHashChange(hear: () => void): () => void {
  addEventListener('hashchange', hear)
  return () => removeEventListener('hashchange', hear)
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => location.hash))
}

import type { Migration } from './migration'

/** What was kept from web pages: job postings and lists of openings, each as it was on one day. */
export const v5: Migration = {
  version: 5,
  stores: {
    postings: 'id, companyId, link, seq',
    openings: 'id, companyId, link, seq',
  },
}

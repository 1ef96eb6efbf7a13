// @ts-check
import { sites } from '../meetings/sites.mjs'

// What the manifest says of the call pages. wxt.config.ts writes it and check-bundle.mjs checks it.

/** @param {import('../meetings/sites.mjs').Site} site @returns the match patterns of all its pages */
export const pagesOf = ({ hosts }) => hosts.map((host) => `https://${host}/*`)

/** The sites that may frame the panel. In a content security policy `*.` does not mean the domain itself. */
export const frameAncestors = Object.values(sites)
  .flatMap(({ hosts }) => hosts)
  .flatMap((host) => (host.startsWith('*.') ? [host.slice(2), host] : [host]))
  .map((host) => `https://${host}`)
  .join(' ')

/** Which script senses the meeting in which pages: a platform's script never runs in the pages of another. */
export const meetingScripts = Object.entries(sites).map(([id, site]) => ({
  matches: pagesOf(site),
  js: [`call-${id}.js`],
  run_at: 'document_idle',
}))

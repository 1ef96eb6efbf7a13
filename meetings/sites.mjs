// @ts-check

/**
 * The site of each call platform. No other file names its host: the manifest, the policy for frames, the checks of
 * senders and of the build derive from it. This is plain JavaScript because scripts read it too. A content script is
 * built with the site of its own platform alone.
 *
 * @typedef {object} Site
 * @property {string} host as in a match pattern: `*.` means the domain itself and all its sub-domains
 * @property {boolean} needsFixedAddress whether the pages have an embedder policy. Then a frame of the extension loads
 * only from its fixed address. The pages of all other sites do not learn that address.
 */

/** @type {Site} */
export const meet = { host: 'meet.google.com', needsFixedAddress: false }

/** @type {Site} */
export const zoom = { host: '*.zoom.us', needsFixedAddress: true }

export const sites = { meet, zoom }

/** @param {Site} site @param {string} hostname */
export const isHostOf = ({ host }, hostname) =>
  host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host

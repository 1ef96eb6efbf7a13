// @ts-check

/**
 * The site of each call platform. No other file names its hosts: the manifest, the policy for frames, the checks of
 * senders and of the build derive from it. This is plain JavaScript because scripts read it too. A content script is
 * built with the site of its own platform alone.
 *
 * @typedef {object} Site
 * @property {string[]} hosts as in a match pattern: `*.` means the domain itself and all its sub-domains
 * @property {boolean} needsFixedAddress whether the pages have an embedder policy. Then a frame of the extension loads
 * only from its fixed address. The pages of all other sites do not learn that address.
 * @property {'top' | 'bottom'} bar the edge of the page at which the call's own buttons stand
 */

/** @type {Site} */
export const meet = { hosts: ['meet.google.com'], needsFixedAddress: false, bar: 'bottom' }

/**
 * Work accounts, personal accounts, and the domain that Microsoft moves both to. The client frames the apps of other
 * makers, and asks no embedder policy of them. So its own pages cannot have one.
 *
 * @type {Site}
 */
export const teams = {
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  needsFixedAddress: false,
  bar: 'top',
}

/**
 * One web client on several domains: zoom.com beside zoom.us, and Zoom for Government.
 *
 * @type {Site}
 */
export const zoom = {
  hosts: ['*.zoom.us', '*.zoom.com', '*.zoomgov.com'],
  needsFixedAddress: true,
  bar: 'bottom',
}

export const sites = { meet, teams, zoom }

/** @param {Site} site @param {string} hostname */
export const isHostOf = ({ hosts }, hostname) =>
  hosts.some((host) =>
    host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host,
  )

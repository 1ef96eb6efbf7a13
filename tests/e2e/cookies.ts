import type { Cookies } from './browser'

/**
 * The settings of third-party cookies that a test is repeated with. Blocked is the harder one: the docked frame has no
 * storage of its own. `npm run stress -- --cookies` repeats it with both. The story of a call runs with both at any time.
 */
export const cookieSettings: readonly Cookies[] =
  process.env['CANDID_COOKIES'] === 'both' ? ['blocked', 'allowed'] : ['blocked']

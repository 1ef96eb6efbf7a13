/** Characters that nobody sees. A name that is copied from a page or a mail may have them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]+/gu

/**
 * What a company's name is compared by: two names with one key are one name. Capitals, full-width letters, blanks,
 * invisible characters, and the kind of apostrophe and dash make no difference. ß is ss, and a Turkish i is an i. The
 * legal form counts, because Acme GmbH and Acme Inc. may be two companies.
 */
export function companyKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(unseen, '')
    .toLowerCase()
    .toUpperCase() // a small ß becomes SS
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s*\p{Pd}\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether a text contains a name: a search in a name, or a name in a meeting's title. No name is in no text. */
export function containsName(text: string, name: string): boolean {
  const key = companyKey(name)
  return key !== '' && companyKey(text).includes(key)
}

/**
 * What may be a link inside a link: the values of its parameters, its path, and what three mail filters make of them.
 *
 * @param link as it stands in a text, with or without a scheme
 */
export function wrappedIn(link: string): string[] {
  const start = link.indexOf('//')
  const rest = start < 0 ? link : link.slice(start + 2)
  const path = rest.slice(rest.indexOf('/') + 1)
  const query = rest.slice(rest.indexOf('?') + 1)
  const values = rest.includes('?') || rest.includes('#') ? query.split(/[&#]/) : []
  return [
    ...proofpoint3(rest),
    ...values.flatMap((value) => unfiltered(value.slice(value.indexOf('=') + 1))),
    ...(/\/\/|%2f/i.test(path) ? [path] : []),
  ]
}

/** Characters that are percent-encoded. What is no encoding stays as it is, so that nothing throws. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded // bytes that are no UTF-8
    }
  })
}

/** A value, and what it says if Proofpoint (version 2) or Sophos wrote it. */
function unfiltered(value: string): string[] {
  const plain = percentDecoded(value)
  if (/^https?-3A__/i.test(plain)) return [plain.replaceAll('-', '%').replaceAll('_', '/')]
  if (/^aHR0c[\w+/=-]+$/.test(plain)) return [value, base64(plain)]
  // A value without a path leads to no meeting.
  return /\/|%2f|%25/i.test(value) ? [value] : []
}

/** `/v3/__LINK__;REPLACED!!…`: in the link each `*` stands for one replaced character, and `**B` for a run of them. */
function proofpoint3(rest: string): string[] {
  const start = rest.indexOf('/v3/__')
  if (start < 0) return []
  const found = /^\/v3\/__(.+?)__;([\w-]*=*)!/.exec(rest.slice(start))
  if (!found) return []
  const [, link = '', encoded = ''] = found
  const replaced = Array.from(base64(encoded))
  const restored = link.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) =>
    replaced.splice(0, run === undefined ? 1 : runLength(run)).join(''),
  )
  return [restored.replace(/^(https?:\/)(?!\/)/i, '$1/')]
}

const runLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The shortest run has two characters. */
const runLength = (letter: string) => runLetters.indexOf(letter) + 2

/** The text that base64 in either alphabet stands for; '' if it is none. */
function base64(encoded: string): string {
  const letters = encoded
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/(?<!=)=+$/, '')
  try {
    const bytes = Uint8Array.from(atob(letters), (byte) => byte.codePointAt(0) ?? 0)
    return new TextDecoder().decode(bytes)
  } catch {
    return '' // not base64
  }
}

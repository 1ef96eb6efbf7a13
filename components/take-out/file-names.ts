import { lettersOf } from '@/components/ui/letters'

/** Letters of a name that no system cuts. */
const LONGEST = 80
/** Windows keeps these names for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name for a file, of a name that a person typed: without the signs that Windows, macOS or Obsidian's links refuse.
 * It may be '' if nothing is left.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
  const short = lettersOf(plain.trim().slice(0, LONGEST * 20))
    .slice(0, LONGEST)
    .join('')
  const bare = short.replace(/^[. ]+|[. ]+$/g, '')
  return RESERVED.test(bare.split('.')[0] ?? '') ? `${bare}_` : bare
}

/**
 * A name that no other file has, whatever their capitals. The first that wants it gets it as it is, another a number.
 *
 * @param taken the names so far, in lower case; the new one is added
 */
export function uniqueName(name: string, ending: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = `${name}${number === 1 ? '' : ` (${number})`}${ending}`
    const key = tried.normalize('NFC').toLowerCase()
    if (taken.has(key)) continue
    taken.add(key)
    return tried
  }
}

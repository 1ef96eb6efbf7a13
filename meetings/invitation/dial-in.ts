import type { Read, Source } from './shape'

/** A number to dial, written in the way of the whole world. The code in front is what makes it one. */
const number = /(?<![\d+])\+\d[\d ().-]{6,22}\d/
const code =
  /\b(?:PIN|access code|pass ?code|participant code|conference id)\W{0,3}(?:is\s)?(\d[\d ]{2,14}\d)(?!\d)/i
/** "+16465588656,,12345678901#": a phone types what stands behind the commas. */
const typed = /,{1,3}(\d{3,15})#/

/** The number to dial and the code to type, if a text has them. */
export function dialIn(texts: readonly Read<string>[]): {
  phone: Read<string> | null
  pin: Read<string> | null
} {
  for (const { value, from } of texts) {
    const found = number.exec(value)
    if (!found) continue
    const digits = found[0].replace(/\D/g, '')
    if (digits.length < 8 || digits.length > 15) continue
    const behind = value.slice(found.index + found[0].length)
    const pin = typed.exec(behind.slice(0, 30)) ?? code.exec(value)
    return { phone: { value: found[0], from }, pin: pinOf(pin?.[1], from) }
  }
  return { phone: null, pin: null }
}

const pinOf = (value: string | undefined, from: Source): Read<string> | null =>
  value === undefined ? null : { value, from }

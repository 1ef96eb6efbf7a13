import type { Finder, Role } from './finder'
import { aYear, noPay } from './harmless-numbers'
import type { KnownName } from './name-terms'
import { namesIn } from './names-in'
import { figuresOfPay } from './pay-figures'

/** A piece of a redacted text: as it was typed, or the role of what was taken out. */
export type Piece = { text: string; role: null } | { text: string; role: Role }

/** A pattern is compiled once: a copy of it for each text, as `matchAll` makes, would be most of the work. */
const matches =
  (pattern: RegExp, role: Role): Finder =>
  (text) => {
    const found: { from: number; to: number; role: Role }[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      found.push({ from: match.index, to: pattern.lastIndex, role })
    return found
  }

// Each pattern has a bound, so that a long text without blanks takes no longer than any other.

const email = matches(/[^\s<>()[\]",;:]{0,200}@[^\s<>()[\]",;]+/gu, 'email')
const endings =
  'com|org|net|io|co|ai|app|dev|de|at|ch|eu|uk|fr|es|it|nl|se|fi|no|dk|pl|jp|cn|in|br|us|ca|au'
const link = matches(/[a-z][a-z\d+.-]{0,20}:\/\/\S+|\bwww\.\S+/giu, 'link')
const bareLink = matches(
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}\.(?:(?:${endings})(?![\p{L}\p{N}.-])(?:[\/?#:]\S*)?|\p{L}{2,}[\/?#]\S*)`,
    'giu',
  ),
  'link',
)

/** With the sign of a country or a zero before it. */
const fullPhone = matches(
  /(?:\+\p{Nd}|(?<!\p{Nd}[\s./-]?)\(?0)(?:[\s().\u2010-\u2015/-]{0,3}\p{Nd}){5,}/gu,
  'phone',
)
/** At least six digits with what stands between the digits of a phone number. Days and years are none. */
const phone: Finder = (text) =>
  digits(text).filter(({ from, to }) => {
    const rest = text.slice(from, to).replace(noPay, '').replace(aYear, '')
    return (rest.match(/\p{Nd}/gu)?.length ?? 0) >= 6
  })
const digits = matches(/\+?\(?\p{Nd}(?:[\s().\u2010-\u2015/-]{0,3}\p{Nd}){5,}/gu, 'phone')

/**
 * A text without any known name, email address, link, phone number and figure that may be pay.
 *
 * What is taken out first cannot be a part of something else any more: so an address goes out before a name in it.
 */
export const redacted = (text: string, names: readonly KnownName[]): readonly Piece[] =>
  redactor(names)(text)

/** Redacts many texts: the names are read once. See `redacted`. */
export function redactor(names: readonly KnownName[]): (text: string) => readonly Piece[] {
  const finders = [link, email, bareLink, namesIn(names), fullPhone, figuresOfPay, phone]
  return (text) =>
    finders.reduce<readonly Piece[]>(
      (pieces, find) =>
        pieces.flatMap((piece) => (piece.role === null ? takenOut(piece.text, find) : [piece])),
      [{ text, role: null }],
    )
}

function takenOut(text: string, find: Finder): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { from, to, role } of find(text)) {
    if (from < done) continue
    if (from > done) pieces.push({ text: text.slice(done, from), role: null })
    pieces.push({ text: text.slice(from, to), role })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done), role: null })
  return pieces
}

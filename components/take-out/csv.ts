/** So that Excel reads UTF-8. */
const BOM = '\uFEFF'

/** The signs that begin a formula, also those of full width. */
const FORMULA = String.raw`[=+\-@\u2212\ufe62-\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]`
const END_OF_CELL = String.raw`,;|"\t\r\n\v\f\u0085\u2028\u2029`
/** Blanks before a formula: a spreadsheet may skip them. */
const BLANKS = String.raw`(?:(?![${END_OF_CELL}])[\s\u200b-\u200f\u2060\ufeff])*`
/**
 * Where a cell may begin: at its beginning, and behind each sign that some spreadsheet takes for the end of a cell. In
 * many countries that is the semicolon, whatever the file means by it.
 */
const begins = new RegExp(
  String.raw`(^|[${END_OF_CELL}])(?=${BLANKS}${FORMULA})|^(?=[\t\r\n])`,
  'g',
)

/**
 * A table as CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe in front: what somebody else
 * wrote must not be run.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

function cellOf(text: string): string {
  const safe = text.replace(begins, "$1'")
  return /[",\r\n;\t|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

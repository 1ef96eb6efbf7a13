/**
 * The lines of a calendar file, checked before the library reads them, so that what is wrong is said with its line. The
 * parts of the file stand in each other: `BEGIN:VCALENDAR`, `BEGIN:VEVENT`, `END:VEVENT`, `END:VCALENDAR`.
 */
export type CheckedLines =
  | {
      problem: null
      /** The file without empty lines, which a mail program may have put between the others. */
      text: string
      /** Where each event begins, from 1 on. */
      events: number[]
    }
  | { problem: 'line' | 'unfinished'; line: number }

/** A calendar file needs three. */
const DEEPEST = 10

export function checkedLines(file: string): CheckedLines {
  const lines = file.split(/\r\n|\r|\n/)
  const open: { name: string; line: number }[] = []
  const events: number[] = []
  const isFolded = lines.some((line, index) => index > 0 && /^[ \t]+\S/.test(line))
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    if (line.trim() === '' || (isFolded && /^[ \t]/.test(line) && index > 0)) continue
    const [, name = '', rest = ''] = /^\s{0,20}([a-z\d-]{1,100})([;:].*)$/i.exec(line) ?? []
    if (!rest.includes(':')) {
      // A long line may go on in the next one before its colon.
      if (name !== '' && /^[ \t]/.test(lines[index + 1] ?? '')) continue
      return { problem: 'line', line: number }
    }
    const part = rest.slice(1).trim().toUpperCase()
    const isBegin = name.toUpperCase() === 'BEGIN'
    if (isBegin) {
      open.push({ name: part, line: number })
      if (part === 'VEVENT') events.push(number)
      if (open.length > DEEPEST) return { problem: 'unfinished', line: number }
    } else if (open.length === 0) return { problem: 'line', line: number }
    if (name.toUpperCase() === 'END' && open.pop()?.name !== part)
      return { problem: 'unfinished', line: number }
  }
  const left = open.at(-1)
  if (left) return { problem: 'unfinished', line: left.line }
  return { problem: null, text: lines.filter((line) => line.trim() !== '').join('\r\n'), events }
}

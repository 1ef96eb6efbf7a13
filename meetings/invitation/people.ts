import type { PersonRead, Source } from './shape'

/** An address, or a name with one: "Priya Nair <priya@acme.com>", "priya@acme.com (Priya Nair)". */
const address = /[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}/i
const addresses = new RegExp(address.source, 'gi')
/** Addresses that no person reads. */
const robot =
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar|invites?|scheduling|mailer|bounces?|support|info|hello|jobs|careers|recruiting|talent)(?:[+.@-]|$)|@(?:group|resource)\.calendar\.google\.com$/i
/** Domains of mail for everybody, and of programs that send invitations. */
const everybodys =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|mail|yandex|qq|163|zoho|fastmail|hey|calendly|greenhouse|greenhouse-mail|lever|hire\.lever|goodtime|zoom|google|microsoft|teams|ashbyhq|workable|workablemail|smartrecruiters|myworkday|icims|gem|modernloop)\.(?:com|de|co|io|net|org|me|us|ru|cn|ch|at|fr|co\.uk)$/i

const labels =
  /^[\s>*•-]{0,8}(?:(organi[sz]ers?|hosts?|event host|from|interviewers?|your interviewers?|recruiter|contact|meeting with|who)|with)\s{0,3}:\s{0,3}(.{1,200})$/i
const words = String.raw`\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){1,3}`
const withSomebody = new RegExp(String.raw`\bwith (${words}) (?:from|at|of) `, 'u')

const before = new RegExp(String.raw`(${words}) ?[<(]$|(${words}) [-–] organi[sz]er\s{1,3}$`, 'u')

/** Whether a program, a room or a whole team reads the mail of this address. */
export const isRobot = (email: string): boolean => robot.test(email)

/** What stands behind the @, without what everybody uses; '' if it is no company's own. */
export function companyDomain(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return email.includes('@') && !everybodys.test(domain) ? domain : ''
}

/** The people whom a text names as hosts, and all other addresses in it. */
export function peopleIn(text: string, from: Source): PersonRead[] {
  const lines = text.split('\n').filter((line) => line.length < 400)
  const labelled = lines.flatMap((line, index) => labelledIn(line, lines[index + 1] ?? '', from))
  const named = withSomebody.exec(text)?.[1]
  const hosts = named ? [...labelled, person(named, '', { isOrganizer: true, from })] : labelled
  const others = [...text.matchAll(addresses)].map(({ 0: email, index }) =>
    person(nameBefore(text, index), email, { isOrganizer: isHost(text, index, email), from }),
  )
  return onePerPerson([...hosts, ...others]).filter(({ email }) => !isRobot(email))
}

/** "Priya Nair <priya@acme.com>" in a sentence. */
function nameBefore(text: string, at: number): string {
  const [, bracketed, host] = before.exec(text.slice(Math.max(0, at - 100), at)) ?? []
  return cleanName(bracketed ?? host ?? '')
}

/** Google writes "- organizer" behind the address, or behind the name on the line above it. */
const isHost = (text: string, at: number, email: string): boolean =>
  /^ ?[-–] ?organi[sz]er/i.test(text.slice(at + email.length, at + email.length + 20)) ||
  /[-–] ?organi[sz]er\s{1,3}$/i.test(text.slice(Math.max(0, at - 20), at))

function labelledIn(line: string, next: string, from: Source): PersonRead[] {
  const [, label, value = ''] = labels.exec(line) ?? []
  if (value === '') return []
  const about = { isOrganizer: label !== undefined, from }
  return value.split(/[,;]\s|\sand\s/).flatMap((part) => personOf(part, next, about) ?? [])
}

function personOf(part: string, next: string, about: Pick<PersonRead, 'isOrganizer' | 'from'>) {
  const email = address.exec(part)?.[0] ?? ''
  const name = cleanName(part.replace(email, ''))
  // Below a name its address may have a line of its own.
  const below = email === '' && address.exec(next.trim())?.[0] === next.trim() ? next.trim() : email
  return name !== '' || below !== '' ? person(name, below, about) : null
}

const person = (name: string, email: string, about: Pick<PersonRead, 'isOrganizer' | 'from'>) => ({
  name,
  email,
  ...about,
})

/** A name without its brackets; '' if it is no name of a person. */
export function cleanName(raw: string): string {
  const name = raw
    .replace(/mailto:/gi, '')
    .replace(/[<>()[\]"]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+/, '')
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')
  const isName = /^\p{L}[\p{L}\p{M}’'. -]{0,79}$/u.test(name) && name.split(' ').length <= 5
  return isName && !/\b(?:team|you|your|recruiting|careers)\b/i.test(name) ? name : ''
}

/** The first of each, with what the others add. */
export function onePerPerson(people: readonly PersonRead[]): PersonRead[] {
  const known: PersonRead[] = []
  for (const one of people.slice(0, 200)) {
    const index = known.findIndex((other) => isSame(other, one))
    const same = known[index]
    if (same)
      known[index] = {
        ...same,
        name: same.name || one.name,
        email: same.email || one.email,
        isOrganizer: same.isOrganizer || one.isOrganizer,
      }
    else known.push(one)
  }
  return known.slice(0, 50)
}

function isSame(one: PersonRead, other: PersonRead): boolean {
  const [a, b] = [one, other].map(({ name, email }) => ({
    name: name.toLowerCase(),
    email: email.toLowerCase(),
  }))
  if (!a || !b) return false
  if (a.email !== '' && b.email !== '') return a.email === b.email
  return a.name !== '' && a.name === b.name
}

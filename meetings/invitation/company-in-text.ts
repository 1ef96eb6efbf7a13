import { companyDomain } from './people'
import type { PersonRead, Read } from './shape'

/**
 * Guesses with which company an invitation is, and for which job. What the text says outright goes before what follows
 * from an address. The candidate sees where the guess is from, and corrects it.
 */

const letter = String.raw`(?:[\p{L}\p{N}&’'-]|\.(?=\p{L}))`
/** Up to four words with capitals, on one line. */
const name = String.raw`(\p{Lu}${letter}{0,40}(?: (?:\p{Lu}|&|\d)${letter}{0,40}){0,3})`
const meeting =
  '[Ii]nterview|[Cc]all|[Cc]hat|[Ss]creen(?:ing)?|[Cc]onversation|[Mm]eeting|[Tt]alk|[Ii]ntro(?:duction)?'
const applies =
  '[Ii]nterest in|[Aa]pplying (?:to|at|with)|[Aa]pplication (?:to|at|with)|[Jj]oining|[Oo]pportunity (?:at|with)|(?:[Pp]osition|[Rr]ole|[Oo]pening|[Tt]eam) (?:at|with)'
const says: readonly RegExp[] = [
  /^[\s>*•-]{0,8}company[ \t]{0,3}:[ \t]{0,3}(.{2,80})$/imu,
  new RegExp(String.raw`\b(?:${applies}) ${name}`, 'u'),
  new RegExp(String.raw`\bwith \p{Lu}[\p{L}’'. -]{2,60} (?:from|at|of) ${name}`, 'u'),
  new RegExp(String.raw`\b(?:${meeting}) (?:with|at) ${name}`, 'u'),
]
const jobs: readonly RegExp[] = [
  /^[\s>*•-]{0,8}(?:position|role|job title|job|opening)[ \t]{0,3}:[ \t]{0,3}(.{2,100})$/imu,
  /\b(?:for|about) (?:the|our|a|an) (\p{Lu}[\p{L}\p{N}&/,()’' .-]{1,80}?) (?:role|position|opening|job)\b/u,
  /\b(?:interest in|applying for) (?:the|our) (\p{Lu}[\p{L}\p{N}&/,()’' .-]{1,80}?) (?:role|position|opening|job)\b/u,
]
/** Words with a capital at the begin of a sentence or of a heading that are no company. */
const noCompany =
  /^(?:the|a|an|our|your|my|us|you|me|google|zoom|microsoft|teams|meet|calendly|greenhouse|lever|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hiring|recruiter|recruiting|hr|phone|video|this|that|i)$/i

/** @param texts the texts of the invitation, those that say the most first */
export function companyIn(
  texts: readonly Read<string>[],
  people: readonly PersonRead[],
): Read<string> | null {
  const isPerson = (found: string) =>
    people.some((one) => one.name !== '' && startsAlike(one.name, found))
  const said = firstIn(
    says,
    texts,
    (found) => !noCompany.test(found.split(' ')[0] ?? '') && !isPerson(found),
  )
  return said ?? byAddress(texts, people)
}

/** The job, if a text says it. */
export const roleIn = (texts: readonly Read<string>[]): Read<string> | null =>
  firstIn(jobs, texts, () => true)

const startsAlike = (one: string, other: string) =>
  one.toLowerCase().startsWith(other.toLowerCase()) ||
  other.toLowerCase().startsWith(one.toLowerCase())

function firstIn(
  patterns: readonly RegExp[],
  texts: readonly Read<string>[],
  isRight: (found: string) => boolean,
): Read<string> | null {
  for (const pattern of patterns)
    for (const { value, from } of texts) {
      const found = pattern.exec(value)?.[1]?.replace(/[\s.,;:'’-]+$/, '')
      if (found && isRight(found)) return { value: found, from }
    }
  return null
}

/** The company whose domain the address of the organizer has, else the only one among all addresses. */
function byAddress(
  texts: readonly Read<string>[],
  people: readonly PersonRead[],
): Read<string> | null {
  const hosts = people.filter(({ isOrganizer }) => isOrganizer)
  const domains = [hosts, people].map((some) => [
    ...new Set(some.map(({ email }) => companyDomain(email)).filter((domain) => domain !== '')),
  ])
  const [domain] = domains.find((some) => some.length === 1) ?? []
  return domain === undefined ? null : { value: written(labelOf(domain), texts), from: 'address' }
}

/** "acme" of "mail.acme.co.uk". */
function labelOf(domain: string): string {
  const parts = domain.split('.')
  const isSecond = parts.length > 2 && /^(?:co|com|org|net|ac|gov|edu)$/.test(parts.at(-2) ?? '')
  return parts.at(isSecond ? -3 : -2) ?? domain
}

/** The name as the texts write it: "OpenAI" for "openai", "Lumen Labs" for "lumenlabs". */
function written(label: string, texts: readonly Read<string>[]): string {
  const letters = label.match(/[\p{L}\p{N}]/gu) ?? []
  const spelled = new RegExp(
    String.raw`(?<![\p{L}\p{N}@./])${letters.join('[ -]?')}(?![\p{L}\p{N}@]|\.\p{L})`,
    'giu',
  )
  for (const { value } of texts)
    for (const [found] of value.matchAll(spelled)) if (/\p{Lu}/u.test(found)) return found
  return label.replaceAll('-', ' ').replace(/(^|\s)\p{L}/gu, (first) => first.toUpperCase())
}

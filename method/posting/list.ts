import { linkOf } from './link'
import { decoded } from './entities'
import { type JobRead, line, type PageLink } from './shape'

/** The addresses of single jobs at the usual boards. Seen on their pages' shapes in November 2026. */
const boards: readonly RegExp[] = [
  // Greenhouse, also within a company's own page.
  /greenhouse\.io\/(?:[^/]+\/)+jobs\/\d+/,
  /[?&]gh_jid=\d+/,
  // Lever
  /jobs\.(?:eu\.)?lever\.co\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/,
  // Ashby
  /jobs\.ashbyhq\.com\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?$/,
  /[?&]ashby_jid=/,
  // Workday
  /myworkdayjobs\.com\/.*\/job\/.*_[\w-]+$/,
  // SmartRecruiters
  /jobs\.smartrecruiters\.com\/[^/]+\/\d+/,
]

/** A folder of jobs, and the name or the number of one in it. */
const FOLDER =
  /\/(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|roles?|opportunit(?:y|ies)|stellen(?:angebote?|anzeigen?)?|karriere|offres?|emplois?|empleos?|vagas?)\/(?:[^/?#]+\/)*(?<name>[^/?#]+)\/?$/i
/** A name of one job: several words, or a number. */
const NAME_OF_ONE = /\d|[^-_]+[-_][^-_]+/
const NOT_A_JOB =
  /^(?:apply|login|search|alerts?|saved|all|teams?|locations?|departments?|benefits|faq|privacy[\w-]*|talent-(?:community|network|pool))$/i

/** So few links of a shape are a list. A board's own addresses are certain; others are not. */
const FEWEST = { board: 2, other: 3 }

/** What a link to a job says in place of the job's title. */
const NO_TITLE =
  /^(?:apply(?: now)?|view(?: (?:job|details|role|position))?|details|learn more|read more|more|mehr(?: erfahren)?|bewerben|jetzt bewerben|zur stelle|see (?:job|details)|→|»)$/i

/** The jobs that a page links to, each once. None if its links do not look like those of a list of jobs. */
export function jobsInLinks(links: readonly PageLink[], page: string): JobRead[] {
  const seen = new Map<string, JobRead & { isBoard: boolean }>()
  for (const { href, ...said } of links) {
    const link = linkOf(href, page)
    const isBoard = boards.some((pattern) => pattern.test(link))
    if (link === '' || link.length > LONGEST || link === page || !(isBoard || isOneOfFolder(link)))
      continue
    const job = { ...linesOf(said, link), isBoard }
    if (job.title !== '' && !NO_TITLE.test(job.title) && !seen.has(link)) seen.set(link, job)
  }
  const all = [...seen.values()]
  const certain = all.filter(({ isBoard }) => isBoard)
  if (certain.length >= FEWEST.board) return certain.map(asJob)
  return all.length >= FEWEST.other ? all.map(asJob) : []
}

function isOneOfFolder(link: string): boolean {
  const name = FOLDER.exec(new URL(link).pathname)?.groups?.['name'] ?? ''
  return NAME_OF_ONE.test(name) && !NOT_A_JOB.test(name)
}

/** No address of one job is longer. */
const LONGEST = 500

function linesOf({ title, department, place }: JobRead, link: string): JobRead {
  const [said, named] = placed(line(department), line(place), link)
  return { title: line(decoded(title)), department: said, place: named }
}

/** SmartRecruiters' headings are places. Ashby writes "Engineering • Berlin • Full time" in one line. */
function placed(department: string, place: string, link: string): [string, string] {
  if (place === '' && link.includes('jobs.smartrecruiters.com/')) return ['', department]
  const [first = '', second] = place.split(' • ')
  return second === undefined ? [department, place] : [department || first, second]
}

const asJob = ({ title, department, place }: JobRead): JobRead => ({ title, department, place })

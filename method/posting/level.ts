/** What the title of a job says of its level. */
export const jobLevels = ['intern', 'junior', 'mid', 'senior', 'lead', 'head'] as const
export type JobLevel = (typeof jobLevels)[number]

/** The highest word counts: "Head of Junior Talent" is a head. */
const words: readonly [JobLevel, RegExp][] = [
  [
    'head',
    /\b(?:head of|head,|director|vp|vice president|chief|c[efimopt]o|leiter(?:in)?|directeur|directrice)\b/,
  ],
  ['lead', /\b(?:(?:team|tech|technical)[ -]?lead|lead(?! gen)|principal|teamleiter(?:in)?)\b/],
  ['lead', /\bstaff\b.*\b(?:engineer|developer|scientist|designer)\b/],
  ['senior', /\b(?:senior|sr|sénior)\b/],
  ['mid', /\b(?:mid[ -]?level|intermediate|mid)\b/],
  ['junior', /\b(?:junior|jr|entry[ -]?level|graduate|berufseinsteiger(?:in)?)\b/],
  [
    'intern',
    /\b(?:intern|internship|trainee|apprentice|working student|werkstudent(?:in)?|praktik\w+|stage|stagiaire|ausbildung|thesis)\b/,
  ],
]

/** @returns null if the title says nothing of it */
export function levelOf(title: string): JobLevel | null {
  const text = title.toLowerCase()
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

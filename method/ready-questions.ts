/**
 * What else they may ask in a recruiter call, besides the chapter's five. All are off until the candidate picks them:
 * a picked question has points, a place in the call and a line in practice. Source: 'recruiter-screens' in
 * `sources.ts`. No id is that of a prompt, a checklist item or a fact, so a mark or an answer needs the id alone.
 */
export const readyQuestionIds = [
  'about-you',
  'why-leaving',
  'strength',
  'weakness',
  'proudest',
  'start-date',
  'right-to-work',
  'other-processes',
  'know-about-us',
] as const

export type ReadyQuestionId = (typeof readyQuestionIds)[number]

const ids: ReadonlySet<string> = new Set(readyQuestionIds)

/** Whether a subject is one of the ready questions. */
export const isReadyQuestion = (subject: string): subject is ReadyQuestionId => ids.has(subject)

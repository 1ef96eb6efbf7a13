/**
 * Whom the call is with. The chapter speaks of a recruiter. It says that the same advice holds if the candidate
 * meets a hiring manager or the team first (obligations 1 and 2). So every kind has the same lists, and some of
 * their words differ: see `kinds.ts` in a language's folder.
 */
export const callKinds = ['recruiter', 'manager', 'team'] as const

export type CallKind = (typeof callKinds)[number]

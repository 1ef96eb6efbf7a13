/**
 * Whom the call is with. The chapter speaks of a recruiter and holds that the same advice serves a hiring
 * manager or the team, should the candidate meet them first (obligations 1 and 2): a kind keeps every list
 * and rewords it, see `locales/en/kinds.ts`.
 */
export const callKinds = ['recruiter', 'manager', 'team'] as const

export type CallKind = (typeof callKinds)[number]

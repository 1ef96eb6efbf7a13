import { count } from '@/locales/plural'

const matches = (found: number) => count(found, { one: 'match', other: 'matches' })

/** The search of the workspace. */
export const search = {
  title: 'Search',
  field: 'Search companies, people, notes',
  help: 'Your pay figures are left out.',
  commands: 'Go to',
  pasteInvitation: 'Paste an invitation',
  unnamed: 'Notes without a company',
  found(found: number, hasMore: boolean, isComplete: boolean) {
    if (!isComplete) return `${matches(found)} so far. Still reading.`
    if (found === 0) return 'Nothing has all of these words.'
    return hasMore ? `The first ${found}. One more word finds the others.` : matches(found)
  },
  kinds: {
    companies: 'Company',
    people: 'Person',
    questions: 'Question',
    answers: 'Answer',
    findings: 'From a call',
    notes: 'Note',
  },
}

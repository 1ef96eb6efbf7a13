/**
 * More questions to choose from, by topic. They are offered in preparation only. None is on the list until the
 * candidate takes it: the candidate asks only what they want answered (obligation 25), and stars the best two or
 * three (obligation 11). An id begins with its topic. So it differs from every id of a prompt or a checklist
 * item, and a mark needs the id alone.
 */
export const moreQuestions = {
  role: [
    'role-typical-day',
    'role-success',
    'role-first-90-days',
    'role-biggest-challenge',
    'role-on-call',
    'role-latitude',
    'role-concerns',
    'role-why-open',
    'role-open-since',
    'role-seats',
    'role-predecessor',
  ],
  team: [
    'team-size-and-seniority',
    'team-manager-style',
    'team-one-to-ones',
    'team-collaborators',
    'team-disagreement',
    'team-missed-deadlines',
    'team-turnover',
  ],
  company: [
    'company-profit-or-runway',
    'company-revenue',
    'company-growth-plan',
    'company-competitors',
    'company-this-year',
    'company-best-and-worst',
  ],
  pay: [
    'pay-range',
    'pay-level',
    'pay-bonus',
    'pay-retirement',
    'pay-health-cover',
    'pay-relocation',
    'pay-leave',
  ],
  growth: [
    'growth-promotion',
    'growth-reviews',
    'growth-training-budget',
    'growth-tracks',
    'growth-long-timer',
  ],
  process: ['process-stages', 'process-team-matching'],
  remote: ['remote-ratio', 'remote-office-days', 'remote-equipment', 'remote-visa'],
  terms: ['terms-core-hours', 'terms-non-compete'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type QuestionTopic = keyof typeof moreQuestions

export type MoreQuestionId = (typeof moreQuestions)[QuestionTopic][number]

/** In the order in which they are shown. */
export const questionTopics = Object.keys(moreQuestions) as readonly QuestionTopic[]

/** The subject that a taken question has among the candidate's questions. */
export const moreSubject = (id: MoreQuestionId): string => `more:${id}`

/** Whether a subject is a question from this file: neither a prompt nor a question of the candidate's own. */
export const isMoreSubject = (subject: string): boolean => subject.startsWith('more:')

/** The stages with a company. If the call went well and the candidate wants the job, the interview is next (obligation 40). */
export const stages = ['pre-interview', 'interview', 'offer', 'closed'] as const

export type Stage = (typeof stages)[number]

/** How far it has gone with a company; a call that went well and is wanted leads to the interview (obligation 40). */
export const stages = ['pre-interview', 'interview', 'offer', 'closed'] as const

export type Stage = (typeof stages)[number]

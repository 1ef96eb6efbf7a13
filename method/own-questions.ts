/** A question of the candidate's own that they may ask has a subject with this beginning. Any other own question is one to ask. */
const THEIRS = 'they:'

/** The subject of a new question that they may ask. */
export const newTheirQuestion = (): string => THEIRS + crypto.randomUUID()

/** Whether the subject is a question of the candidate's own that they may ask. */
export const isTheirQuestion = (subject: string): boolean => subject.startsWith(THEIRS)

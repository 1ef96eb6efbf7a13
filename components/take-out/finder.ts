/** What stands in place of what was taken out. */
export const roles = [
  'company',
  'recruiter',
  'person',
  'email',
  'phone',
  'link',
  'pay',
  'other',
] as const
export type Role = (typeof roles)[number]

/** Finds what is to be taken out of a text: places from the first letter to behind the last. */
export type Finder = (text: string) => readonly { from: number; to: number; role: Role }[]

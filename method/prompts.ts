/**
 * The ten questions of a recruiter call, after Josh Doody, Fearless Salary Negotiation, chapter "The pre-interview
 * phase". Their words are in `locales/`.
 */

/** In the order of the chapter: five that they may ask, then five to ask. */
export const promptIds = [
  'found-us',
  'why-us',
  'contribute',
  'like-doing',
  'pay',
  'tenure',
  'team',
  'culture',
  'openings-trend',
  'growth',
] as const

export type PromptId = (typeof promptIds)[number]

export type PromptSide = 'they-ask' | 'you-ask'

export interface Prompt {
  id: PromptId
  side: PromptSide
  /** The number of the obligation that this question meets. */
  obligation: number
  /** Its points contain figures that a shared screen must not show. They are hidden until the candidate shows them. */
  sensitive?: true
}

const byId = {
  'found-us': { id: 'found-us', side: 'they-ask', obligation: 14 },
  'why-us': { id: 'why-us', side: 'they-ask', obligation: 15 },
  contribute: { id: 'contribute', side: 'they-ask', obligation: 16 },
  'like-doing': { id: 'like-doing', side: 'they-ask', obligation: 17 },
  pay: { id: 'pay', side: 'they-ask', obligation: 18, sensitive: true },
  tenure: { id: 'tenure', side: 'you-ask', obligation: 26 },
  team: { id: 'team', side: 'you-ask', obligation: 27 },
  culture: { id: 'culture', side: 'you-ask', obligation: 28 },
  'openings-trend': { id: 'openings-trend', side: 'you-ask', obligation: 29 },
  growth: { id: 'growth', side: 'you-ask', obligation: 30 },
} as const satisfies { readonly [Id in PromptId]: Prompt & { id: Id } }

/** The questions of one side. */
export type PromptIdOf<Side extends PromptSide> = Extract<
  (typeof byId)[PromptId],
  { side: Side }
>['id']

/** All ten, in the order of `promptIds`. */
const prompts: readonly Prompt[] = promptIds.map((id) => byId[id])

/** The five questions of one side, in the order in which they usually come. */
export function promptsOf(side: PromptSide): readonly Prompt[] {
  return prompts.filter((prompt) => prompt.side === side)
}

/** The question with this id. Every `PromptId` has one. */
export function promptById(id: PromptId): Prompt {
  return byId[id]
}

/** Whether the points for a question contain figures that a shared screen must not show. */
export const isSensitive = (id: string): boolean =>
  isPromptId(id) && promptById(id).sensitive === true

/** Whether a stored id is one of the ten, not a question of the candidate's own. */
export function isPromptId(id: string): id is PromptId {
  return Object.hasOwn(byId, id)
}

import {
  answerSubjects,
  companyFact,
  partSubject,
  type TheyAskId,
  theyAskIds,
} from './answer-parts'
import { payStepSubjects } from './pay-policies'
import { type ItemId, itemsOf } from './checklists'

/** What is known before the call and counts as preparation. */
export interface Preparation {
  /** The subjects for which the candidate wrote a text at this company; see `writtenSubjects`. */
  written: ReadonlySet<string>
  starredQuestions: number
  /** The name of the person whom the call is with; '' if unknown. */
  personName: string
  /** The job title; '' if unknown. */
  role: string
  /** When the call will begin or has begun, in UTC milliseconds; null if that is not known. */
  at: number | null
  /** The items of the room list that are ticked. */
  ticked: ReadonlySet<string>
}

type Gap =
  | { kind: 'answer'; prompt: TheyAskId }
  | { kind: 'questions' }
  | { kind: 'fact'; prompt: TheyAskId }
  | { kind: 'person' }
  | { kind: 'role' }
  | { kind: 'time' }
  | { kind: 'room'; item: ItemId }

/** One thing that is not prepared yet, and its weight. */
export type PreparationGap = Gap & { weight: number }

/**
 * The weight of a missing answer. "Why us" is the heaviest: nearly every call has it, and the others notice an
 * unprepared answer at once. What the candidate brings, and pay, need the most thought. The other two are easier to
 * answer without preparation. The order is our estimate.
 */
const ANSWER_WEIGHTS: Readonly<Record<TheyAskId, number>> = {
  'why-us': 100,
  contribute: 90,
  pay: 80,
  'found-us': 70,
  'like-doing': 60,
}

/** The fact about this company (obligation 21). It is missing once, not for each answer. It weighs less than one. */
const FACT_WEIGHT = 40

const QUESTIONS_WEIGHT = 50
const PERSON_WEIGHT = 25
const ROLE_WEIGHT = 20
const TIME_WEIGHT = 15

/** From this weight on, the others notice in the call what is missing. */
const HEAVY_FROM = QUESTIONS_WEIGHT

/**
 * What is still to prepare, the heaviest first: the answers; a starred question; the fact about this company; the
 * person, the job title and the time; then the room, by its list. Empty if all is done. No weight depends on
 * another gap, so that each closed gap makes the sum smaller by its own weight. Source: "The pre-interview phase",
 * which says that the content of the call is prepared before it (obligation 13).
 */
export function preparationGaps(preparation: Preparation): readonly PreparationGap[] {
  const gaps = [...contentGaps(preparation), ...roomGaps(preparation)]
  return gaps.toSorted((a, b) => b.weight - a.weight)
}

function contentGaps({ written, starredQuestions, personName, role, at }: Preparation) {
  const gaps: PreparationGap[] = []
  for (const prompt of theyAskIds) {
    const fact = partSubject(prompt, 'fact')
    const parts =
      prompt === 'pay' ? [...answerSubjects(prompt), ...payStepSubjects] : answerSubjects(prompt)
    const answered = parts.some((part) => part !== fact && written.has(part))
    if (!answered) gaps.push({ kind: 'answer', prompt, weight: ANSWER_WEIGHTS[prompt] })
  }
  if (!written.has(companyFact)) gaps.push({ kind: 'fact', prompt: 'why-us', weight: FACT_WEIGHT })
  if (starredQuestions < 1) gaps.push({ kind: 'questions', weight: QUESTIONS_WEIGHT })
  if (isBlank(personName)) gaps.push({ kind: 'person', weight: PERSON_WEIGHT })
  if (isBlank(role)) gaps.push({ kind: 'role', weight: ROLE_WEIGHT })
  if (at === null) gaps.push({ kind: 'time', weight: TIME_WEIGHT })
  return gaps
}

/** The room's gaps are the lightest. Each item of the list weighs less than the one above it. */
function roomGaps({ ticked }: Preparation): PreparationGap[] {
  const room = itemsOf('room')
  return room
    .map(({ id }, index) => ({ kind: 'room' as const, item: id, weight: room.length - index }))
    .filter(({ item }) => !ticked.has(item))
}

/** Whether the others notice in the call that it is missing. */
export const isHeavy = ({ weight }: PreparationGap): boolean => weight >= HEAVY_FROM

/** Whether nothing heavy is missing. What is left can wait. */
export const isReady = (gaps: readonly PreparationGap[]): boolean => !gaps.some(isHeavy)

/** The subjects whose text is more than blanks. A single word can be a point. */
export function writtenSubjects(
  answers: Iterable<{ subject: string; text: string }>,
): ReadonlySet<string> {
  const written = new Set<string>()
  for (const { subject, text } of answers) if (!isBlank(text)) written.add(subject)
  return written
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

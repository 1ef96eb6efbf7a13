import { answerSubjects, partSubject, type TheyAskId, theyAskIds } from './answer-parts'
import { payStepSubjects } from './pay-policies'
import { type ItemId, itemsOf } from './checklists'

/** What is known before the call, as far as preparation goes. */
export interface Preparation {
  /** The subjects that hold text of the candidate's for this company; see `writtenSubjects`. */
  written: ReadonlySet<string>
  starredQuestions: number
  /** The name of whoever the call is with; blank when unknown. */
  personName: string
  /** The job title; blank when unknown. */
  role: string
  /** When the call is to begin or has begun, UTC milliseconds; null while that is not known. */
  at: number | null
  /** What is done of the room list. */
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

/** One thing not prepared yet, and how much it weighs. */
export type PreparationGap = Gap & { weight: number }

/**
 * How much a missing answer weighs. "Why us" comes first: it is asked in nearly every call, and an
 * unprepared answer shows at once. What you bring and pay need the most thought; the other two are
 * easier to find words for on the spot. The order is our own estimate.
 */
const ANSWER_WEIGHTS: Readonly<Record<TheyAskId, number>> = {
  'why-us': 100,
  contribute: 90,
  pay: 80,
  'found-us': 70,
  'like-doing': 60,
}

/** The fact about this company that frames each answer (obligation 21): less than the answer itself. */
const FACT_WEIGHTS: Readonly<Record<TheyAskId, number>> = {
  'why-us': 40,
  contribute: 38,
  pay: 36,
  'found-us': 34,
  'like-doing': 32,
}

const QUESTIONS_WEIGHT = 50
const PERSON_WEIGHT = 25
const ROLE_WEIGHT = 20
const TIME_WEIGHT = 15

/** From this weight on the others would notice in the call what is missing. */
const HEAVY_FROM = QUESTIONS_WEIGHT

/**
 * What is still to prepare, the weightiest first: the answers; a question worth asking; what frames the answers for this
 * company; whom one talks to, about which job, when; and the room, by its list, water last. Empty when all is done.
 * A gap's weight never depends on another's, so that closing one makes the whole lighter by just that much.
 * Source: "The pre-interview phase", which holds that the content of the call is prepared beforehand (obligation 13).
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
    if (!written.has(fact)) gaps.push({ kind: 'fact', prompt, weight: FACT_WEIGHTS[prompt] })
  }
  if (starredQuestions < 1) gaps.push({ kind: 'questions', weight: QUESTIONS_WEIGHT })
  if (isBlank(personName)) gaps.push({ kind: 'person', weight: PERSON_WEIGHT })
  if (isBlank(role)) gaps.push({ kind: 'role', weight: ROLE_WEIGHT })
  if (at === null) gaps.push({ kind: 'time', weight: TIME_WEIGHT })
  return gaps
}

/** The lightest of all: each item of the list less than the one above it. */
function roomGaps({ ticked }: Preparation): PreparationGap[] {
  const room = itemsOf('room')
  return room
    .map(({ id }, index) => ({ kind: 'room' as const, item: id, weight: room.length - index }))
    .filter(({ item }) => !ticked.has(item))
}

/** Whether nothing heavy is missing: what is left can wait, or be left out. */
export const isReady = (gaps: readonly PreparationGap[]): boolean =>
  gaps.every(({ weight }) => weight < HEAVY_FROM)

/** The subjects whose text holds anything but blanks: a single word can be a point. */
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

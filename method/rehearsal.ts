import {
  anyReplies,
  type AskedOnce,
  payWordings,
  questionWordings,
  readyWordings,
  replies,
  type RehearsalTextId,
  wordings,
} from './rehearsal-lines'
import { isReadyQuestion } from './ready-questions'
import { seededNumbers } from './seeded-numbers'

export type LineKind = keyof typeof wordings | 'question' | 'asked-again' | 'reply'

/** A question that the candidate worded, by its subject. It has no text among the lines. */
type WordedId = `worded:${string}`

/** What the recruiter says: the id of a text, or of a question in the candidate's words. */
export type SaidId = RehearsalTextId | WordedId

export const isWorded = (id: SaidId): id is WordedId => id.startsWith('worded:')

/** One thing that the invented recruiter says. Then it is the candidate's turn. */
export interface RehearsalLine {
  kind: LineKind
  /** Unique in its script. */
  text: SaidId
  /** The candidate's words for the question; '' if the line has a text. */
  words: string
  /** How long the candidate's turn after it usually takes, in seconds. It is a hint: nothing waits for it. */
  pauseSeconds: number
}

const PAUSE_SECONDS: Readonly<Record<LineKind, number>> = {
  hello: 10,
  'small-talk': 20,
  pitch: 10,
  question: 60,
  'asked-again': 30,
  turn: 20,
  reply: 20,
  'next-steps': 20,
  goodbye: 10,
}

const askedOnce = Object.keys(questionWordings) as AskedOnce[]

/** The places of the two questions about pay: how many questions come before each. Never first, never in a row. */
const payPlaces = [1, 2, 3, 4].flatMap((first) =>
  [1, 2, 3, 4].filter((second) => second > first).map((second) => [first, second] as const),
)

/** 4 questions in any order, each order with every pair of places for pay. */
const ORDERS = 24 * payPlaces.length

/** It shares no divisor with the number of orders. So each order comes once before one comes again. */
const STRIDE = 55

/**
 * The seed of the next rehearsal with a company.
 * @param companyId so that two companies do not begin alike
 * @param before how many rehearsals there were with it
 */
export function rehearsalSeed(companyId: string, before: number): number {
  const letters = new TextEncoder().encode(companyId)
  const hash = letters.reduce((sum, letter) => Math.imul(sum, 31) + letter, 0)
  return (hash + before) >>> 0
}

/** A question that the candidate put on the list of what they may ask, besides the five. */
export interface MoreAsked {
  subject: string
  /** The candidate's own words for it; '' for a ready question as it is. */
  words: string
}

/**
 * A call to practise with, in the order of its phases, from the greeting to the goodbye. The order of the five
 * questions (obligations 14 to 18) differs from that of the next hundred seeds. Their wording is random. One of them
 * comes again, as if the answer had not reached the recruiter. The one about pay comes twice. What the candidate
 * added comes after the five, in any order. Only "about you" comes before them, as it often does. The same seed gives
 * the same script.
 */
export function rehearsalScript(
  seed: number,
  more: readonly MoreAsked[] = [],
): readonly RehearsalLine[] {
  const next = seededNumbers(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  const say = (kind: keyof typeof wordings) => line(kind, one(wordings[kind]))
  return [
    say('hello'),
    say('small-talk'),
    say('pitch'),
    ...more.filter(isOpening).map(moreLine),
    ...questions(seed, one),
    ...permutation(more.filter((asked) => !isOpening(asked)).map(moreLine), seed),
    say('turn'),
    ...anyReplies.map((text) => line('reply', text)),
    say('next-steps'),
    say('goodbye'),
  ]
}

function questions(seed: number, one: <T>(of: readonly T[]) => T): readonly RehearsalLine[] {
  const order = (seed * STRIDE) % ORDERS
  const places: readonly number[] = payPlaces[order % payPlaces.length] ?? []
  const asked = permutation(askedOnce, Math.floor(order / payPlaces.length))
  const unclear = one(askedOnce)
  const ways = one([
    ['both-at-once', 'for-the-form'],
    ['for-the-form', 'both-at-once'],
  ] as const)
  return asked.flatMap((promptId, index) => {
    const { first, again } = questionWordings[promptId]
    const pay = places.indexOf(index + 1)
    const way = ways[pay]
    return [
      line('question', one(first)),
      ...(promptId === unclear ? [line('asked-again', one(again))] : []),
      ...(way === undefined ? [] : [line('question', one(payWordings[way]))]),
    ]
  })
}

const isOpening = ({ subject }: MoreAsked): boolean => subject === 'about-you'

const moreLine = ({ subject, words }: MoreAsked): RehearsalLine =>
  words === '' && isReadyQuestion(subject)
    ? line('question', readyWordings[subject])
    : { ...line('question', `worded:${subject}`), words }

/** The order with this number among all orders of a list. */
function permutation<T>(of: readonly T[], number: number): readonly T[] {
  if (of.length === 0) return []
  const index = number % of.length
  const rest = permutation(of.toSpliced(index, 1), Math.floor(number / of.length))
  return [of[index] as T, ...rest]
}

function line(kind: LineKind, text: SaidId): RehearsalLine {
  return { kind, text, words: '', pauseSeconds: PAUSE_SECONDS[kind] }
}

/**
 * What the recruiter says at a line. A reply answers the question that is large in the panel, once for each
 * question. If there is no such answer, the script's own line fits every question. All other lines are the
 * script's.
 *
 * @param asking the question that is large in the panel
 */
export function textOf(
  { kind, text }: RehearsalLine,
  asking: string | null,
  said: readonly SaidId[],
): SaidId {
  if (kind !== 'reply' || asking === null || !Object.hasOwn(replies, asking)) return text
  const reply = replies[asking as keyof typeof replies]
  return said.includes(reply) ? text : reply
}

import type { Stage } from '@/method/stages'
import type { Columns } from './columns'
import type { Table } from './parse'

/** What other trackers call the stages. The first that fits counts: "Rejected after interview" is closed. */
const words: readonly [Stage, RegExp][] = [
  [
    'closed',
    /reject|declin|clos|withdr|archiv|ghost|no longer|not selected|no response|abgelehnt|absage|abgesagt|zuruckgezogen|refus|rechaz|recusad|rifiut|afgewezen|odrzuc/,
  ],
  ['offer', /offer|accept|negotiat|hired|angebot|zusage|offre|oferta|offerta|aanbod|proposta/],
  [
    'interview',
    /interview|onsite|on site|technical|assessment|case study|second round|final round|gesprach|entretien|entrevista|colloquio|gesprek/,
  ],
  [
    'pre-interview',
    /saved|wish|bookmark|interested|appl|screen|phone|recruiter|to do|todo|not started|new|lead|draft|beworben|bewerbung|gemerkt|candidat|postul|aplicad|solicitad|enviad|inviat|gesolliciteerd|wyslan/,
  ],
]

/** The stage that a word of another tracker means; null if that is not known. */
export function stageOf(word: string): Stage | null {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (/phone|screen|recruiter/.test(plain) && !/reject|declin|clos/.test(plain))
    return 'pre-interview'
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}

/** More different words are no stages: then another column holds them. */
export const MOST_STAGE_WORDS = 40

/** The different words in the column of the stage. */
export function stageWordsIn({ rows }: Table, { stage }: Columns): string[] {
  if (stage < 0) return []
  return [...new Set(rows.map(({ cells }) => cells[stage] ?? '').filter(Boolean))]
}

/** The stage of each word: as the candidate says, else as it is known, else the first. */
export const stagesFor = (
  all: readonly string[],
  said: Readonly<Record<string, Stage>>,
): Record<string, Stage> =>
  Object.fromEntries(
    all.map((word) => [
      word,
      (Object.hasOwn(said, word) ? said[word] : stageOf(word)) ?? 'pre-interview',
    ]),
  )

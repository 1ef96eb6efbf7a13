import { pages } from '@/locales/pages'
import type { FileProblem } from '@/storage/records/one-file'
import type { SealProblem } from './age'

const words = pages.yourData.problems

/** Why a file does not open: of the file itself, of its seal, or what the browser said. */
export type Problem = FileProblem | { kind: SealProblem } | { kind: 'unknown'; detail: string }

/** What is wrong with a file and where, in a sentence. */
export function sentenceOf(problem: Problem): string {
  if ('line' in problem) return words[problem.kind](problem.line)
  if ('found' in problem) return words.newer(problem.found, problem.known)
  if ('place' in problem) return words[problem.kind](problem.table, problem.id, problem.place)
  if ('table' in problem) return words.table(problem.table.slice(0, 100))
  if ('detail' in problem) return words.unknown(problem.detail)
  return words[problem.kind]
}

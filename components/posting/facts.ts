import { dayOfLaw } from '@/locales/formats'
import { pages } from '@/locales/pages'
import type { PostingRead } from '@/method/posting/shape'
import { payWords } from './pay-words'

const words = pages.posting

export const factNames = ['place', 'isRemote', 'pay', 'postedOn', 'closesOn'] as const
export type FactName = (typeof factNames)[number]

/** What a posting says, in words; '' for what it does not say. */
export function factWords(posting: PostingSays, name: FactName): string {
  if (name === 'pay') return payWords(posting)
  if (name === 'isRemote') return posting.isRemote ? words.yes : ''
  return name === 'place' ? posting.place : dateWords(posting[name])
}

export type PostingSays = Omit<PostingRead, 'source'>

/** A date as a program writes it is shown as people do. Any other is shown as it is written. */
function dateWords(written: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(written)?.[0]
  const at = day === undefined ? Number.NaN : Date.parse(day)
  return Number.isNaN(at) ? written : dayOfLaw.format(at)
}

/** A field of a posting that reads otherwise than before. */
export interface FactChange {
  name: FactName | 'title'
  before: string
  now: string
}

/** What differs between two looks at one posting: its fields, and the lines of its text. */
export function changesOf(before: PostingSays, now: PostingSays) {
  const facts = (['title', ...factNames] as const)
    .map((name): FactChange => {
      const read = (one: PostingSays) => (name === 'title' ? one.title : factWords(one, name))
      return { name, before: read(before), now: read(now) }
    })
    .filter((change) => change.before !== change.now)
  const [old, current] = [linesOf(before.text), linesOf(now.text)]
  return {
    facts,
    added: without(current, new Set(old)),
    gone: without(old, new Set(current)),
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((one) => one.trim() !== '')
const without = (lines: readonly string[], others: ReadonlySet<string>): string[] =>
  lines.filter((one) => !others.has(one))

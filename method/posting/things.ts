import type { PageItem } from './shape'

/** A thing of schema.org: an object whose own fields are read, and nothing else of it. */
export type Thing = Readonly<Record<string, unknown>>

/** So many parts of a page are looked at, and so deep. No real page has more. */
const MOST_PARTS = 100_000
const DEEPEST = 60

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a thing. What it inherits is none. */
export const fieldOf = (thing: Thing, name: string): unknown =>
  Object.hasOwn(thing, name) ? thing[name] : undefined

/** The values of a field as a list. */
export function valuesOf(thing: Thing, name: string): unknown[] {
  const value = fieldOf(thing, name)
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** Whether a thing has this type. Types are written with the address of schema.org, or without. */
const hasType = (thing: Thing, type: string): boolean =>
  [...valuesOf(thing, '@type'), ...valuesOf(thing, 'type')].some(
    (one) => typeof one === 'string' && one.split(/[\s/#:]/).includes(type),
  )

/** All things of a type, wherever they stand, in their order. */
export function thingsOfType(root: unknown, type: string): Thing[] {
  const found: Thing[] = []
  const waiting: [unknown, number][] = [[root, 0]]
  let parts = 0
  for (let next = waiting.pop(); next && parts < MOST_PARTS; next = waiting.pop()) {
    parts += 1
    const [value, depth] = next
    if (isThing(value) && hasType(value, type)) {
      found.push(value)
      continue
    }
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue
    for (const part of Object.values(value).toReversed()) waiting.push([part, depth + 1])
  }
  return found
}

/** An item of microdata as a thing of JSON-LD. */
export function thingOf({ type, props }: PageItem, depth = 0): Thing {
  const values = new Map<string, unknown[]>([['@type', type.split(/\s+/)]])
  for (const [name, value] of depth > DEEPEST ? [] : props) {
    const read = typeof value === 'string' ? value : thingOf(value, depth + 1)
    const known = values.get(name)
    if (known) known.push(read)
    else values.set(name, [read])
  }
  const thing: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const [name, list] of values) thing[name] = list.length === 1 ? list[0] : list
  return thing
}

/**
 * The words of a value and of all its parts: a text, a number, or the name of a thing. None of what lies deeper than in any
 * real page.
 */
export function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)]
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, depth + 1))
  if (!isThing(value)) return []
  return textsOf(fieldOf(value, 'name') ?? fieldOf(value, '@value'), depth + 1)
}

/** What a value says in words, each of its parts once. */
export const wordsOf = (value: unknown): string => [...new Set(textsOf(value))].join(', ')

/** A text, or texts by their names. */
type Node = unknown

/** A way to texts: names, and `*` for a name that is known only at run time. */
type Path = readonly string[]

/** What `locales/` exports, and where in the tree of texts it stands. */
const exported: Record<string, Path> = {
  text: ['text'],
  pages: ['pages'],
  dockText: ['text', 'dock'],
  followUpText: ['text', 'followUps'],
}

const isGroup = (node: Node): node is Record<string, Node> =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/**
 * The texts that no source reads, by their paths. It follows `text.a.b`, and names for a part of the texts:
 * `const words = text.a`, `const { b } = text.a`. If a source reads a group by a key (`text.a[key]`) or passes it
 * on whole, then a text of the group counts as read if its name stands in some source. It does not know scopes: a
 * local variable with the name of a group counts as the group.
 */
export function unusedTexts(code: readonly string[], tree: Record<string, Node>): string[] {
  const sources = code.map((source) => source.replaceAll(COMMENT, ''))
  const words = new Set([
    '',
    ...sources.flatMap((source) => source.match(/(?<![.\w-])[\w-]+/g) ?? []),
  ])
  const used = new Set<string>()

  function mark(node: Node, path: Path, done: Path): void {
    if (!isGroup(node)) {
      used.add(done.join('.'))
      return
    }
    const [name = '*', ...rest] = path
    // A name that no text has is a property of something else.
    for (const key of Object.keys(node))
      if (name === '*' ? words.has(key) : name === key) mark(node[key], rest, [...done, key])
  }

  for (const source of sources) for (const path of pathsIn(source)) mark(tree, path, [])
  return leavesOf(tree, []).filter((leaf) => !used.has(leaf))
}

const leavesOf = (node: Node, path: Path): string[] =>
  isGroup(node)
    ? Object.entries(node).flatMap(([name, child]) => leavesOf(child, [...path, name]))
    : [path.join('.')]

const COMMENT = /\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*/gs
const STEP = String.raw`(?:\s*\??\.\s*\w+|(?:\?\.)?\[[^\][]*(?:\[[^\][]*\][^\][]*)*\])`
const IMPORT = /^import \{([^}]*)\} from '(?:@\/locales|\.)\/(?:text|pages|standalone)'$/gm
const NAMED = new RegExp(String.raw`\bconst (\w+|\{[^}]*\})\s*=\s*(\w+)(${STEP}*)$`, 'gm')

/** Every way to a text in a source. */
function pathsIn(source: string): Path[] {
  const names = new Map<string, Path[]>()
  const add = (name: string, path: Path) => names.set(name, [...(names.get(name) ?? []), path])
  for (const [, list = ''] of source.matchAll(IMPORT))
    for (const [name, as] of bindings(list, ' as ')) {
      const path = exported[name]
      if (path) add(as, path)
    }
  // In the order of the source: a name comes before what is named after it.
  const rest = source.replaceAll(IMPORT, '').replaceAll(NAMED, (all, name, from, steps) => {
    const paths = names.get(from)?.map((path) => [...path, ...stepsOf(steps)])
    if (!paths) return all
    for (const path of paths)
      if (name.startsWith('{'))
        for (const [key, as] of bindings(name.slice(1, -1), ':')) add(as, [...path, key])
      else add(name, path)
    return ''
  })
  return [...names].flatMap(([name, paths]) => {
    // All of the texts are never passed on; the bare word is a variable of that name.
    const times = paths.some((path) => path.length === 1) ? '+' : '*'
    const use = new RegExp(
      String.raw`(?<![\w'-])(?<!(?<!\.\.)\.)(?<!typeof )${name}\b(?![':=-])(${STEP}${times})`,
      'g',
    )
    return [...rest.matchAll(use)].flatMap(([, steps = '']) =>
      paths.map((path) => [...path, ...stepsOf(steps)]),
    )
  })
}

/** `a, b: c, d = 1` as pairs of a name and what it is called here. */
const bindings = (list: string, separator: string): [string, string][] =>
  list
    .split(',')
    .map((part) =>
      part
        .replace(/=.*/s, '')
        .split(separator)
        .map((name) => name.trim()),
    )
    .map(([name = '', as = name]) => [name, as])

const stepsOf = (steps: string): string[] =>
  [...steps.matchAll(/\.\s*(\w+)|\[(?:'([^']*)'\]|[^\][]*(?:\[[^\][]*\][^\][]*)*\])/g)].map(
    ([, name, quoted]) => name ?? quoted ?? '*',
  )

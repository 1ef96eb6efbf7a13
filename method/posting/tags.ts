/** The names of HTML, of today and of former days. Anything else in angle brackets is text: "List<String>". */
const names = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em ' +
    'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'i iframe img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noscript object ' +
    'ol optgroup option output p param path picture pre progress q rp rt ruby s samp script section select slot ' +
    'small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time ' +
    'title tr track tt u ul var video wbr'
  ).split(' '),
)

/** Attributes that stand without a value. */
const bare = new Set(
  (
    'allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden inert ismap ' +
    'itemscope loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed ' +
    'selected'
  ).split(' '),
)

/**
 * Whether this in angle brackets is a tag of HTML: it has such a name, and behind it only attributes. "a <b and c> d" is
 * none.
 *
 * @param name in small letters, with the slash of a closing tag
 * @param rest all behind the name
 */
export function isTag(name: string, rest: string): boolean {
  // Office writes tags of its own: <o:p>.
  if (!name.includes(':') && !names.has(name.replace('/', ''))) return false
  const plain = rest.replace(/"[^"]*"|'[^']*'/g, '"" ').replace(/\s+/g, ' ')
  return plain
    .replaceAll(' =', '=')
    .replaceAll('= ', '=')
    .split(' ')
    .every((word) => ATTRIBUTE.test(word) || bare.has(word.replace(/\/$/, '').toLowerCase()))
}

/** One with a value, one that a program set, the slash of an empty tag, or nothing. */
const ATTRIBUTE = /^(?:[^=,;]+=.*|(?:data|aria|_?ng\w*)-.*|\/?)$/

/** A sentence family: parts that are said one after another, each with its choices. */
export type Family = readonly (readonly string[])[]

/** What stands for a name, a role or a sum in a family. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  CONAME: [
    'acme',
    'borealis',
    'northwind',
    'velto health',
    'kestrel',
    'the hartmann group',
    'lumen labs',
    'brightside',
  ],
  COX: [
    'us',
    'our company',
    'the company',
    'our firm',
    'acme',
    'kestrel',
    'our organization',
    'our team',
    'the school',
    'our hospital',
  ],
  COY: ['we', 'our company', 'acme', 'the firm'],
  ROLE: [
    'this role',
    'the role',
    'this position',
    'the position',
    'the job',
    'this opening',
    'this opportunity',
    'the vacancy',
  ],
  COROLE: [
    'us',
    'our company',
    'acme',
    'this role',
    'the job',
    'this position',
    'the opening',
    'this opportunity',
  ],
  POSTING: [
    'the posting',
    'our ad',
    'the job ad',
    'the advert',
    'the vacancy',
    'this listing',
    'our job post',
  ],
  MONEY: [
    'eighty thousand',
    '65k',
    '90,000',
    'seventy five',
    'twelve lakhs',
    '$120k',
    'forty grand',
    '55,000 euros',
  ],
  MONEYR: [
    'sixty to seventy',
    '80 to 95k',
    'between ninety and a hundred',
    '50 to 60 thousand',
    'seventy to eighty five',
  ],
}

/** The families in a file: one a line, `{a|b}` is a choice, `#` begins a heading. */
export function familiesIn(text: string): Family[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .trim()
        .split(/(\{[^{}]*\})/)
        .map((part) => (part.startsWith('{') ? part.slice(1, -1).split('|') : [part])),
    )
}

/** One sentence of a family. */
export function sentenceOf(family: Family, random: () => number): string {
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  return family
    .map(oneOf)
    .join('')
    .replaceAll(/<([A-Z]+)>/g, (_, name: string) => oneOf(fillings[name] ?? [name.toLowerCase()]))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

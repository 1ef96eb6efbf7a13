/**
 * The usual currency of pay by region, for a first guess: `Intl` knows no currency of a region. The table has only
 * the regions from which most calls come. Everybody else chooses once, and that choice is kept.
 */
const byRegion: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  UA: 'UAH',
  US: 'USD',
  ZA: 'ZAR',
}

const euro = new Set('AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '))

/**
 * The likely currency of pay for somebody with this language (obligation 18). It guesses from the browser's own
 * language, not from that of the texts: where somebody is paid does not depend on the language they read.
 *
 * @param language a language tag as the browser gives it. Its region counts, else the likeliest region
 * @returns ISO 4217; USD if the table has no such region or the text is no language
 */
export function homeCurrency(language: string): string {
  const region = regionOf(language)
  return euro.has(region) ? 'EUR' : (byRegion[region] ?? 'USD')
}

function regionOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region ?? ''
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

/**
 * Where pay is usually told in which currency, for a first guess alone: `Intl` knows no currency of a
 * region. Only the regions from which most calls come; anybody else chooses once, and is remembered.
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
 * The currency in which somebody with this language most likely thinks of pay (obligation 18).
 *
 * @param language a language tag as the browser gives it; its region counts, or the likeliest one
 * @returns ISO 4217; USD where the table says nothing or the text is no language
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

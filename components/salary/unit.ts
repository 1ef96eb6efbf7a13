import { answerText } from '@/components/shared/use-answer'
import { partSubject } from '@/method/answer-parts'
import { homeCurrency } from '@/method/home-currency'
import { isCurrency, type Money, type PayPeriod, payPeriods } from '@/method/money'
import { ownElseGeneral } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { salaryOf } from './pay'

/** In what amounts are meant. */
export type Unit = Pick<Money, 'currency' | 'period'>

/** Where the last choice stands: of a company, and under `OWN_ID` of all. */
export const UNIT = partSubject('pay', 'unit')

/**
 * In what the next amount at a company is meant: as those on its card are, else as was chosen there, on
 * the candidate's own card, or anywhere the last time; else as is usual where their language is spoken.
 */
export function unitOf(dossier: Dossier | null, companyId: string, language: string): Unit {
  const known = ownElseGeneral(companyId, (whose) => {
    const card = salaryOf(dossier, whose)
    return card?.target ?? card?.floor ?? readUnit(answerText(dossier, whose, UNIT))
  })?.value
  return known
    ? { currency: known.currency, period: known.period }
    : { currency: homeCurrency(language), period: 'year' }
}

export const unitText = ({ currency, period }: Unit): string => `${currency} ${period}`

function readUnit(text: string): Unit | undefined {
  const [currency = '', written] = text.split(' ')
  const period = payPeriods.find((known): known is PayPeriod => known === written)
  return period && isCurrency(currency) ? { currency, period } : undefined
}

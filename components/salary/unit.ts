import { answerText } from '@/components/shared/use-answer'
import { homeCurrency } from '@/method/home-currency'
import { isCurrency, type Money, type PayPeriod, payPeriods } from '@/method/money'
import { payUnitSubject } from '@/method/pay-policies'
import { ownElseGeneral } from '@/storage/records/company'
import type { Dossier } from '@/storage/records/dossier'
import { salaryOf } from '@/components/shared/pay'

/** The currency and the period of an amount. */
export type Unit = Pick<Money, 'currency' | 'period'>

/**
 * The unit of the next amount at a company. The first that exists of these counts: the company's card, the choice at
 * the company, the general card, the last choice anywhere. Without any of them it is the usual unit of the language.
 */
export function unitOf(dossier: Dossier | null, companyId: string, language: string): Unit {
  const known = ownElseGeneral(companyId, (whose) => {
    const card = salaryOf(dossier, whose)
    return card?.target ?? card?.floor ?? readUnit(answerText(dossier, whose, payUnitSubject))
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

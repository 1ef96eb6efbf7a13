import { language } from '@/locales/language'
import { text } from '@/locales/text'
import { formatMoney, type Money } from '@/method/money'

/** "€72,000 a year" */
export const moneyText = (money: Money): string =>
  `${formatMoney(money, language())} ${text.findings.periods[money.period]}`

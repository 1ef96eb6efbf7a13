import { amount } from '@/locales/formats'
import { language } from '@/locales/language'
import { pages } from '@/locales/pages'
import { formatMoney, formatRange, isCurrency } from '@/method/money'
import { isAllRead } from '@/method/posting/pay-written'
import type { PostingRead } from '@/method/posting/shape'

const words = pages.posting

/** "€70,000 – 90,000 a year"; as it is written if that says more, or no figure is certain; '' if the posting says nothing of pay. */
export function payWords(
  posting: Pick<PostingRead, 'pay' | 'low' | 'high' | 'currency' | 'period'>,
) {
  const { pay, low, high, currency, period } = posting
  if ((low === null && high === null) || !isAllRead({ pay, currency, period })) return pay
  const figure = figureIn(currency)
  const figures =
    low !== null && high !== null
      ? rangeIn(currency, low, high)
      : low === null
        ? words.upTo(figure(high ?? 0))
        : words.from(figure(low))
  return [figures, period && words.periods[period]].filter(Boolean).join(' ')
}

const figureIn = (currency: string) => (value: number) =>
  isCurrency(currency)
    ? formatMoney({ amount: value, currency, period: 'year' }, language())
    : amount.format(value)

function rangeIn(currency: string, low: number, high: number): string {
  if (isCurrency(currency)) return formatRange({ low, high, currency }, language())
  return low === high ? amount.format(low) : `${amount.format(low)} – ${amount.format(high)}`
}

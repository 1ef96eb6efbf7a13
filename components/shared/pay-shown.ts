import { useEffect } from 'react'
import { create } from 'zustand'
import { useLeaving } from '@/components/ui/use-leaving'

const useShown = create<{ shown: boolean }>()(() => ({ shown: false }))

/** Shows what is written on pay, everywhere on this surface. Only ever an act of the candidate. */
export const showPay = (): void => useShown.setState({ shown: true })

export const hidePay = (): void => useShown.setState({ shown: false })

/**
 * Whether what is written on pay may be in the page: not before the candidate asks for it (obligation 18),
 * and no longer once they look at another window or tab, or the part that shows it goes away.
 */
export function usePayShown(): boolean {
  useLeaving(hidePay)
  useEffect(() => hidePay, [])
  return useShown(({ shown }) => shown)
}

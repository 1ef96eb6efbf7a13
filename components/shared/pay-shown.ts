import { useEffect } from 'react'
import { create } from 'zustand'
import { useLeaving } from '@/components/ui/use-leaving'

const useShown = create<{ shown: boolean }>()(() => ({ shown: false }))

/** Shows the texts on pay everywhere on this surface. Only an act of the candidate may call it. */
export const showPay = (): void => useShown.setState({ shown: true })

export const hidePay = (): void => useShown.setState({ shown: false })

/**
 * Whether the texts on pay may be in the page. They may not before the candidate asks for them (obligation 18). They
 * hide again when the candidate looks at another window or tab, or when the part that shows them goes away.
 */
export function usePayShown(): boolean {
  useLeaving(hidePay)
  useEffect(() => hidePay, [])
  return useShown(({ shown }) => shown)
}

import { useEffect, useState } from 'react'
import { askUntilAnswered } from '@/components/shared/ask-until-answered'
import { text } from '@/locales/text'
import { onAnnouncement } from '@/messages'
import { isHeavy } from '@/method/preparation'
import type { Call } from '@/storage/records/call'
import { gapsOf } from './gaps-of'

/** How much is left to prepare for a call of any company. Nothing until that is known. */
export function ThingsLeft({ call }: { call: Call }) {
  const left = useLeft(call)
  if (left === undefined) return null
  return left === 0 ? text.popup.ready : text.popup.left(left)
}

function useLeft(call: Call): number | undefined {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    const { companyId } = call
    const ask = () =>
      askUntilAnswered(
        'dossier',
        { companyId },
        (dossier) => setLeft(gapsOf(dossier, call).filter(isHeavy).length),
        () => undefined,
      )
    const closing = new AbortController()
    let stop = ask()
    onAnnouncement((announcement) => {
      if (announcement.kind !== 'changed' || announcement.stored.row.companyId !== companyId) return
      stop()
      stop = ask()
    }, closing.signal)
    return () => {
      closing.abort()
      stop()
    }
  }, [call])
  return left
}

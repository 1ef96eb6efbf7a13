import { useMirror } from '@/components/mirror/mirror'
import { useCall } from '@/components/shared/use-call'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import { itemsOf, type ListId } from '@/method/checklists'
import { tickedOf } from './ticks'

/** How many items of a list are ticked in the call at hand: shown as `2/7`, and in words for screen readers. */
export function ListProgress({ list }: { list: ListId }) {
  const call = useCall()
  const ticked = useMirror(({ dossier }) => tickedOf(dossier, call.id, list))
  const all = itemsOf(list).length
  const { progress, progressSpoken } = text.panel.checklists
  return (
    <>
      <span className={looks.numbers} aria-hidden="true">
        {progress(ticked, all)}
      </span>
      <Spoken>{progressSpoken(ticked, all)}</Spoken>
    </>
  )
}

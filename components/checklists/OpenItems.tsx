import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { send, useMirror } from '@/components/mirror/mirror'
import { commandTime, useCall } from '@/components/shared/use-call'
import { useItemText } from '@/components/shared/use-wording'
import { Button } from '@/components/ui/Button'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import { type ItemId, itemsOf, type ListId } from '@/method/checklists'
import { tickOf } from './ticks'

/** The items of a list that were open when it was shown. One that is ticked here stays, so that it can be taken back. */
export function OpenItems({ list }: { list: ListId }) {
  const call = useCall()
  const all = itemsOf(list)
  const ticked = useMirror(
    useShallow(({ dossier }) =>
      all.flatMap(({ id }) => (tickOf(dossier, call.id, id) ? [id] : [])),
    ),
  )
  const [before, setBefore] = useState<readonly ItemId[]>(ticked)
  const shown = all.filter(({ id }) => !before.includes(id))
  return (
    <>
      <ul>
        {shown.map(({ id }) => (
          <Item key={id} item={id} isTicked={ticked.includes(id)} />
        ))}
      </ul>
      {before.length > 0 && (
        <Button look="quiet" onClick={() => setBefore([])}>
          {text.popup.showAll(all.length)}
        </Button>
      )}
    </>
  )
}

function Item({ item, isTicked }: { item: ItemId; isTicked: boolean }) {
  const call = useCall()
  const words = useItemText(item)
  const set = (on: boolean) =>
    send('mark.set', { ...commandTime(call), kind: 'ticked', subject: item, on })
  return (
    <li>
      <Tick long checked={isTicked} onTick={set}>
        {words}
      </Tick>
    </li>
  )
}

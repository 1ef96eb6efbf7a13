import type { ReactNode } from 'react'
import { GreenRoom } from '@/components/green-room/GreenRoom'
import { useIsCard } from '@/components/green-room/use-is-card'
import { useMirror } from '@/components/mirror/mirror'
import { Countdown } from '@/components/shared/Countdown'
import { gapsOf } from '@/components/preparation/gaps-of'
import { isReady } from '@/method/preparation'
import styles from './Panel.module.css'

/** Shows the card instead of the panel while the dock is as small as a card. The panel stays mounted under it. */
export function InLobby({ children }: { children: ReactNode }) {
  const isCard = useIsCard()
  return (
    <>
      {isCard && <Card />}
      <div hidden={isCard} className={isCard ? undefined : styles.shown}>
        {children}
      </div>
    </>
  )
}

function Card() {
  const call = useMirror((mirror) => mirror.call)
  const left = useMirror(({ dossier, call: of }) =>
    dossier && of ? gapsOf(dossier, of).filter((gap) => !isReady([gap])).length : 0,
  )
  const at = call?.plannedAt ?? null
  return <GreenRoom left={left} when={at !== null && <Countdown at={at} />} />
}

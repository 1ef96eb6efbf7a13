import type { ComponentProps } from 'react'
import { OfTheCall } from '@/components/call-header/OfTheCall'
import { DockPlaces } from '@/components/dock-controls/DockControls'
import { FollowInMenu } from '@/components/following/FollowChoice'
import { KeysButton } from '@/components/key-help/Keys'
import { OnlyKnown } from '@/components/picker/OnlyKnown'
import { ThemeChoice } from '@/components/theme/ThemeChoice'

interface Props extends ComponentProps<typeof OfTheCall> {
  docked: boolean
}

/** What is needed seldom in a call: about the call, where the panel stands, how it looks, and the keys. */
export function MenuContent({ docked, ...ofTheCall }: Props) {
  return (
    <>
      <OfTheCall {...ofTheCall} />
      <DockPlaces docked={docked} onDone={ofTheCall.onDone} />
      <FollowInMenu docked={docked} />
      <ThemeChoice />
      <OnlyKnown />
      <KeysButton />
    </>
  )
}

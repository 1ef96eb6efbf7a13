import { useState } from 'react'
import { OwnQuestion } from '@/components/shared/OwnQuestion'
import { PromptLines } from './PromptLines'
import styles from './MoreToAsk.module.css'
import { Removed } from './Removed'

interface Props {
  ids: readonly string[]
  onShow(promptId: string): void
}

/** The questions to ask that are not large, room for one more, and those taken off the list. */
export function MoreToAsk({ ids, onShow }: Props) {
  const [writing, setWriting] = useState<string | null>(null)
  return (
    <div>
      {/* What is still being written has no line yet: nothing moves while it is kept. */}
      <PromptLines ids={ids.filter((id) => id !== writing)} onShow={onShow} />
      <OwnQuestion subject={writing} onWrite={setWriting} look="quiet" styles={styles} />
      <Removed />
    </div>
  )
}

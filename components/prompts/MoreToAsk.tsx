import { useState } from 'react'
import { OwnQuestion } from '@/components/shared/OwnQuestion'
import { PromptLines } from './PromptLines'
import styles from './MoreToAsk.module.css'
import { Removed } from './Removed'

interface Props {
  ids: readonly string[]
  onShow(promptId: string): void
}

/** The questions to ask that are not large, a field for a new one, and the removed ones. */
export function MoreToAsk({ ids, onShow }: Props) {
  const [writing, setWriting] = useState<string | null>(null)
  return (
    <div>
      {/* The question that is being written has no line yet, so that nothing moves while it is typed. */}
      <PromptLines ids={ids.filter((id) => id !== writing)} onShow={onShow} />
      <OwnQuestion subject={writing} onWrite={setWriting} look="quiet" styles={styles} />
      <Removed />
    </div>
  )
}

import { useCue } from '@/components/shared/use-cue'
import { useCall } from '@/components/shared/use-call'
import { useStretch } from '@/components/shared/use-phase'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'

/**
 * One quiet line: what to do in this phase of the call, or the cue to ask one's own questions. Screen readers get only
 * the cue by themselves.
 */
export function Advice() {
  const { kind, missed } = useCall()
  const stretch = useStretch()
  const isTurn = useCue() === 'turn-to-ask'
  return (
    <p className={looks.soft}>
      {!isTurn && text.guide[missed && stretch === 'after' ? 'missed' : stretch]}
      <span aria-live="polite">{isTurn && text.cues.turnToAsk[kind]}</span>
    </p>
  )
}

import { useClock } from '@/components/shared/clock'
import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { type Call, canResume, hasEnded, isRunning } from '@/storage/records/call'

const texts = text.panel.header

/** Starts, ends and resumes the clock by hand, for calls whose page cannot do it. */
export function HandClock({ call, onDone }: { call: Call; onDone?: () => void }) {
  const act = (name: 'call.start' | 'call.end') => {
    send(name, { id: call.id, companyId: call.companyId, now: Date.now() })
    onDone?.()
  }
  const isOver = useClock((now) => hasEnded(call) && !canResume(call, now))
  if (isRunning(call)) return <Button onClick={() => act('call.end')}>{texts.end}</Button>
  if (isOver) return null
  return (
    <Button onClick={() => act('call.start')}>
      {call.startedAt === null ? texts.start : texts.resume}
    </Button>
  )
}

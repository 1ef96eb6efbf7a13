import { send } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { weekdayAndTime } from '@/locales/formats'
import { pages } from '@/locales/pages'
import type { InvitationRead } from '@/meetings/invitation/shape'
import type { Call } from '@/storage/records/call'
import { fitsAsLength, sourceOf } from './invitation-fields'
import { problemOf } from './problem-of'

const words = pages.invitation

/** Offers the time of an invitation that was pasted as a call's link, or says why there is none. */
export function ReadTime({ call, read }: { call: Call; read: InvitationRead }) {
  const [meeting, ...others] = read.meetings
  const when = meeting?.when?.value
  if (!meeting) return <p className={looks.small}>{problemOf(read)}</p>
  if (others.length > 0) return <p className={looks.small}>{words.severalEvents}</p>
  if (meeting.isCancelled) return <p className={looks.small}>{words.cancelled}</p>
  if (!when || (when.at !== null && when.at === call.plannedAt)) return null
  const { at, given, zone, problem } = when
  const minutes = meeting.minutes?.value
  const { invitation, ...event } = sourceOf(meeting)
  const set = () =>
    send('call.edit', {
      id: call.id,
      companyId: call.companyId,
      now: Date.now(),
      plannedAt: at,
      ...(minutes !== undefined && fitsAsLength(String(minutes)) && { plannedMinutes: minutes }),
      ...(call.invitation === '' && { invitation }),
      ...(event.uid !== null && event),
    })
  return (
    <p className={looks.small}>
      {given !== '' && words.given(given, zone)} {problem && words.problems[problem]}{' '}
      {at !== null && (
        <Button look="quiet" onClick={set}>
          {words.setTime(weekdayAndTime.format(at))}
        </Button>
      )}
    </p>
  )
}

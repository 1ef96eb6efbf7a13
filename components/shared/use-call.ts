import type { Call } from '@/storage/records/call'
import { timeInCall } from '@/storage/records/call'
import { useMirror } from '@/components/mirror/mirror'

/** The call at hand. Throws if there is none. */
export function useCall(): Call {
  const call = useMirror((mirror) => mirror.call)
  if (!call) throw new Error('This part of the panel needs a call')
  return call
}

/** The fields that every command about this call has. */
export function commandTime(call: Call) {
  const now = Date.now()
  return { companyId: call.companyId, callId: call.id, now, at: timeInCall(call, now) }
}

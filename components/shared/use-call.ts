import type { Call } from '@/storage/records/call'
import { timeInCall } from '@/storage/records/call'
import { useMirror } from '@/components/mirror/mirror'

/** The call at hand. Only to be used where the panel has one. */
export function useCall(): Call {
  const call = useMirror((mirror) => mirror.call)
  if (!call) throw new Error('This part of the panel needs a call')
  return call
}

/** What a command about this call carries: whose it is, and when. */
export function commandTime(call: Call) {
  const now = Date.now()
  return { companyId: call.companyId, callId: call.id, now, at: timeInCall(call, now) }
}

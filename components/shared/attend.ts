import { send } from '@/components/mirror/mirror'
import type { Call } from '@/storage/records/call'

/** Keeps whether the others came to a call, as the candidate says. */
export const attend = ({ id, companyId }: Call, attendance: Call['attendance']): void =>
  send('call.attend', { id, companyId, now: Date.now(), attendance })

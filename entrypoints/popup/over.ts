import { type Call, hasEnded, isRunning } from '@/storage/records/call'

/** Whether a call is over: it has ended, or nobody came to it. */
export const isOver = (call: Call): boolean => hasEnded(call) || (call.missed && !isRunning(call))

import { lazy, Suspense } from 'react'
import { DeleteCall } from '@/components/deleting/DeleteCall'
import type { Call } from '@/storage/records/call'

const CopyNotes = lazy(async () => {
  const { CopyNotes: button } = await import('@/components/take-out/CopyNotes')
  return { default: button }
})

/** The button that copies the notes of a call. */
export const copyNotes = (callId: string) => (
  <Suspense fallback={null}>
    <CopyNotes callId={callId} />
  </Suspense>
)

/** The button that deletes a call. */
export const deleteCall = (call: Call) => <DeleteCall call={call} />

/** What can be done with a call of the record. Of one that is lost there are only notes. */
export const callActs = (callId: string, call?: Call) => (
  <>
    {copyNotes(callId)}
    {call && deleteCall(call)}
  </>
)

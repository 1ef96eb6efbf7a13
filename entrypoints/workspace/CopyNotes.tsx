import { lazy, Suspense } from 'react'

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

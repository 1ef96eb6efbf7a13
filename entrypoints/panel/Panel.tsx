import { useMirror, typed } from '@/components/mirror/store'

export function Panel({ docked }: { docked: boolean }) {
  const { situation, dossier, saveState, call } = useMirror()
  return (
    <main>
      <p>{docked ? 'docked' : 'side'}</p>
      <pre>{JSON.stringify({ situation, call, saveState, dossier }, null, 1)}</pre>
      {call && (
        <textarea
          aria-label="note"
          onChange={(event) =>
            typed('note.write', {
              id: 'n1',
              companyId: call.companyId,
              callId: call.id,
              now: Date.now(),
              at: null,
              text: event.target.value,
              promptId: null,
            })
          }
        />
      )}
    </main>
  )
}

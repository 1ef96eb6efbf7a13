import { type ReactNode, useState } from 'react'
import { refresh, request, useMirror } from '@/components/mirror/mirror'
import { Recovery } from './Recovery'
import { Unreadable } from './Unreadable'

/** Before the background has answered for the first time: a blank panel would say nothing. */
const unanswered = { kind: 'closed', detail: '' } as const

/** Shows a surface only on data known to be whole, and tells first what was lost or brought back. */
export function Readable({ children }: { children: ReactNode }) {
  const database = useMirror(({ situation }) => situation?.database)
  const [readAt, setReadAt] = useState<number | null>(null)
  if (database?.kind !== 'open')
    return <Unreadable state={database ?? unanswered} onRetry={() => void refresh()} />
  const { recovery } = database
  if (!recovery || recovery.at === readAt) return children
  const goOn = () => {
    // The call does not wait for the answer: were it lost, the report is merely shown once more.
    setReadAt(recovery.at)
    request('recoveryRead', {})
  }
  return <Recovery report={recovery} onContinue={goOn} />
}

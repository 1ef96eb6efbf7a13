import { type ReactNode, useState } from 'react'
import { refresh, request, useMirror } from '@/components/mirror/mirror'
import { Recovery } from './Recovery'
import { Unreadable } from './Unreadable'

/** The state before the background has answered once. A blank panel says nothing. */
const unanswered = { kind: 'closed', detail: '' } as const

/** Shows a surface only if its data can be read. A report of what was lost or restored comes first. */
export function Readable({ children }: { children: ReactNode }) {
  const database = useMirror(({ situation }) => situation?.database)
  const [readAt, setReadAt] = useState<number | null>(null)
  if (database?.kind !== 'open')
    return <Unreadable state={database ?? unanswered} onRetry={() => void refresh()} />
  const { recovery } = database
  if (!recovery || recovery.at === readAt) return children
  const goOn = () => {
    // The candidate does not wait for the answer. If it is lost, the report shows once more.
    setReadAt(recovery.at)
    request('recoveryRead', {})
  }
  return <Recovery report={recovery} onContinue={goOn} />
}

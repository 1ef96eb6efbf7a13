import type { ReactNode } from 'react'
import { refresh, useMirror } from '@/components/mirror/store'
import { ask } from '@/messages'
import { Recovery } from './Recovery'
import { Unreadable } from './Unreadable'

/** Shows its content only over a database known to be whole; an empty list is never a guess. */
export function Readable({ children }: { children: ReactNode }) {
  const database = useMirror((mirror) => mirror.situation?.database)
  if (!database) return <Unreadable state={unanswered} onRetry={() => void refresh()} />
  if (database.kind !== 'open')
    return <Unreadable state={database} onRetry={() => void refresh()} />
  if (database.recovery)
    return <Recovery report={database.recovery} onContinue={() => void recoveryRead()} />
  return children
}

const unanswered = { kind: 'closed', detail: '' } as const

async function recoveryRead(): Promise<void> {
  await ask('recoveryRead', {})
  await refresh()
}

import { lazy, type ReactNode, Suspense } from 'react'
import { text } from '@/locales/text'
import type { ItemId } from '@/method/checklists'
import type { FindingTopic } from '@/method/findings'
import type { PromptId } from '@/method/prompts'
import type { Note } from '@/storage/records/note'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'

// What the first sight of the panel does not need is fetched behind it, and there when it is asked for.
const parts = {
  payPanel: () => import('@/components/salary/PayPanel'),
  underPrompt: () => import('@/components/findings/UnderPrompt'),
  underItem: () => import('@/components/findings/UnderItem'),
  filing: () => import('@/components/findings/Filing'),
  topicForm: () => import('@/components/findings/TopicForm'),
  lastTime: () => import('@/components/history/LastTime'),
  debrief: () => import('@/components/debrief/Debrief'),
}

const PayPanel = lazy(async () => ({ default: (await parts.payPanel()).PayPanel }))
const UnderPrompt = lazy(async () => ({ default: (await parts.underPrompt()).UnderPrompt }))
const UnderItem = lazy(async () => ({ default: (await parts.underItem()).UnderItem }))
const Filing = lazy(async () => ({ default: (await parts.filing()).Filing }))
const TopicForm = lazy(async () => ({ default: (await parts.topicForm()).TopicForm }))
const LastTime = lazy(async () => ({ default: (await parts.lastTime()).LastTime }))
const Debrief = lazy(async () => ({ default: (await parts.debrief()).Debrief }))

/** Fetches everything that may be asked for later, once the panel can be used. */
export const fetchSlots = (): number => requestIdleCallback(fetchAll, { timeout: 2000 })

/** What cannot be fetched now is fetched, and its failure shown, when it is asked for. */
function fetchAll(): void {
  void Promise.allSettled(Object.values(parts).map((fetchPart) => fetchPart()))
}

function Later({ feature, children }: { feature: string; children: ReactNode }) {
  return (
    <FailureBoundary feature={feature}>
      <Suspense fallback={null}>{children}</Suspense>
    </FailureBoundary>
  )
}

// Functions that stay the same at every render: rows that get them stay as they are.

export const underPrompt = (promptId: PromptId): ReactNode => (
  <>
    {promptId === 'pay' && (
      <Later feature={text.salary.panel}>
        <PayPanel />
      </Later>
    )}
    <Later feature={text.history.record}>
      <UnderPrompt promptId={promptId} />
    </Later>
  </>
)

export const underItem = (item: ItemId): ReactNode => (
  <Later feature={text.history.record}>
    <UnderItem item={item} />
  </Later>
)

export const filing = (note: Note): ReactNode =>
  note.flag && (
    <Later feature={text.findings.file}>
      <Filing note={note} />
    </Later>
  )

const formOf = (topic: FindingTopic): ReactNode => (
  <Later feature={text.findings.topics[topic.id]}>
    <TopicForm topic={topic} />
  </Later>
)

export const lastTime: ReactNode = (
  <Later feature={text.history.lastTime}>
    <LastTime />
  </Later>
)

export const debrief: ReactNode = (
  <Later feature={text.debrief.title}>
    <Debrief form={formOf} />
  </Later>
)

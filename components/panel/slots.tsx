import type { ReactNode } from 'react'
import { Blank } from '@/components/blank-mind/Blank'
import { LastQuestion } from '@/components/prompts/LastQuestion'
import { FailureBoundary } from '@/components/recovery/FailureBoundary'
import { text } from '@/locales/text'
import type { ItemId } from '@/method/checklists'
import type { FindingTopic } from '@/method/findings'
import type { PromptId } from '@/method/prompts'
import type { Note } from '@/storage/records/note'
import { deferred } from './deferred'

const PayPanel = deferred(async () => (await import('@/components/salary/PayPanel')).PayPanel)
const KnownFacts = deferred(
  async () => (await import('@/components/preparation/KnownFacts')).KnownFacts,
)
const UnderPrompt = deferred(
  async () => (await import('@/components/findings/UnderPrompt')).UnderPrompt,
)
const UnderItem = deferred(async () => (await import('@/components/findings/UnderItem')).UnderItem)
const Filing = deferred(async () => (await import('@/components/findings/Filing')).Filing)
const TopicForm = deferred(async () => (await import('@/components/findings/TopicForm')).TopicForm)
const LastTime = deferred(async () => (await import('@/components/history/LastTime')).LastTime)
const Debrief = deferred(async () => (await import('@/components/debrief/Debrief')).Debrief)
const FollowUps = deferred(
  async () => (await import('@/components/follow-ups/FollowUps')).FollowUps,
)

const parts = [
  KnownFacts,
  PayPanel,
  UnderPrompt,
  UnderItem,
  Filing,
  TopicForm,
  LastTime,
  Debrief,
  FollowUps,
]

/** Fetches all deferred parts when the browser is idle. */
export const fetchSlots = (): number => requestIdleCallback(fetchAll, { timeout: 2000 })

/** A part that cannot be fetched now is fetched again when it is rendered. Then its failure shows. */
function fetchAll(): void {
  void Promise.allSettled(parts.map(({ fetchNow }) => fetchNow()))
}

// These functions stay the same at every render, so that the rows that get them do not render again.

export const underPrompt = (promptId: PromptId): ReactNode => (
  <FailureBoundary feature={text.history.record}>
    {promptId === 'why-us' ? <KnownFacts /> : <UnderPrompt promptId={promptId} />}
  </FailureBoundary>
)

export const overPrompt = (promptId: PromptId): ReactNode =>
  promptId === 'pay' ? (
    <FailureBoundary feature={text.salary.panel}>
      <PayPanel />
    </FailureBoundary>
  ) : null

export const underItem = (item: ItemId): ReactNode => (
  <FailureBoundary feature={text.history.record}>
    <UnderItem item={item} />
  </FailureBoundary>
)

export const filing = (note: Note): ReactNode =>
  note.flag && (
    <FailureBoundary feature={text.findings.file}>
      <Filing note={note} />
    </FailureBoundary>
  )

const formOf = (topic: FindingTopic): ReactNode => (
  <FailureBoundary feature={text.findings.topics[topic.id]}>
    <TopicForm topic={topic} />
  </FailureBoundary>
)

export const lastTime: ReactNode = (
  <FailureBoundary feature={text.history.lastTime}>
    <LastTime />
  </FailureBoundary>
)

const followUps: ReactNode = (
  <FailureBoundary feature={text.followUps.title}>
    <FollowUps level={2} />
  </FailureBoundary>
)

export const debrief: ReactNode = (
  <FailureBoundary feature={text.debrief.title}>
    <Debrief form={formOf} followUps={followUps} />
  </FailureBoundary>
)

export const blank: ReactNode = (
  <FailureBoundary feature={text.blank.title}>
    <Blank last={<LastQuestion />} />
  </FailureBoundary>
)

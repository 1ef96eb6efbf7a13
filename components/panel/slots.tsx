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

const later = () => import('./later')

const Brought = deferred(async () => (await later()).Brought)
const Debrief = deferred(async () => (await later()).Debrief)
const Filing = deferred(async () => (await later()).Filing)
const FollowUps = deferred(async () => (await later()).FollowUps)
const KnownFacts = deferred(async () => (await later()).KnownFacts)
const LastTime = deferred(async () => (await later()).LastTime)
const Offer = deferred(async () => (await later()).Offer)
const PayPanel = deferred(async () => (await later()).PayPanel)
const TopicForm = deferred(async () => (await later()).TopicForm)
const UnderItem = deferred(async () => (await later()).UnderItem)
const UnderPrompt = deferred(async () => (await later()).UnderPrompt)
export const AllQuestions = deferred(async () => (await later()).AllQuestions)
export const ClosingCard = deferred(async () => (await later()).ClosingCard)
export const CompanyPicker = deferred(async () => (await later()).CompanyPicker)
export const MenuContent = deferred(async () => (await later()).MenuContent)
export const YourTurn = deferred(async () => (await later()).YourTurn)

const parts = [
  AllQuestions,
  Brought,
  ClosingCard,
  CompanyPicker,
  Debrief,
  Filing,
  FollowUps,
  KnownFacts,
  LastTime,
  MenuContent,
  Offer,
  PayPanel,
  TopicForm,
  UnderItem,
  UnderPrompt,
  YourTurn,
]

/** Fetches all deferred parts when the browser is idle. */
export const fetchSlots = (): number =>
  requestIdleCallback(() => void fetchAll(), { timeout: 2000 })

/** A part that cannot be fetched now is fetched again when it is rendered. Then its failure shows. */
export async function fetchAll(): Promise<void> {
  await Promise.allSettled(parts.map(({ fetchNow }) => fetchNow()))
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

export const brought: ReactNode = (
  <FailureBoundary feature={text.following.states.following}>
    <Brought />
  </FailureBoundary>
)

export const offer: ReactNode = (
  <FailureBoundary feature={text.following.states.following}>
    <Offer />
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

import type { ReactNode } from 'react'
import { NextStep } from '@/components/shared/NextStep'
import { changePanel, fromDebrief } from '@/components/shared/panel-state'
import { cardHeadingId, turnCard } from '@/components/shared/turn-card'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { text } from '@/locales/text'
import type { FindingTopic } from '@/method/findings'
import { Attendance } from './Attendance'
import styles from './Debrief.module.css'
import { Came, TalkShare } from './Came'
import { FromNotes } from './FromNotes'
import { Outcome } from './Outcome'
import { Signals } from './Signals'
import { useIsSilent } from './silent'
import { TheyAsked } from './TheyAsked'
import { Topics } from './Topics'

const words = text.debrief

interface Props {
  /** The form of a topic. */
  form(topic: FindingTopic): ReactNode
  /** The follow-ups of the company. The thank-you is the first. */
  followUps?: ReactNode
  /** It stands on the call's own page, in two columns if there is room, and not in the panel. */
  isPage?: boolean
}

/** One document for the minutes after the call. What matters most comes first. No field is required. */
export function Debrief({ form, followUps, isPage = false }: Props) {
  const { id, missed } = useCall()
  const isFirst = useIsSilent() || missed
  return (
    <section key={id} className={isPage ? styles.page : styles.debrief} aria-label={words.title}>
      {!isPage && (
        <Spoken as="h2" focusId={cardHeadingId}>
          {words.title}
        </Spoken>
      )}
      {isFirst && <Attendance />}
      {followUps && <div className={styles.followUps}>{followUps}</div>}
      {!missed && <WhatCameOfIt form={form} isPage={isPage} />}
      {!isFirst && <Attendance />}
      {!isPage && (
        <Button
          look="quiet"
          className={styles.back}
          onClick={() => turnCard(() => changePanel(fromDebrief))}
        >
          {words.back}
        </Button>
      )}
    </section>
  )
}

/** What to judge and to keep of a call that took place. */
function WhatCameOfIt({ form, isPage }: Pick<Props, 'form'> & { isPage: boolean }) {
  return (
    <>
      <section className={styles.section} aria-label={text.nextStep.title}>
        <h3 className={looks.title}>{text.nextStep.title}</h3>
        <NextStep />
      </section>
      <FromNotes />
      <Outcome />
      <Topics form={form} />
      <Came isPage={isPage} />
      <TheyAsked />
      <TalkShare />
      <Signals />
    </>
  )
}

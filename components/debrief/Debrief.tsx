import { Fragment, type ReactNode } from 'react'
import { useCall } from '@/components/shared/use-call'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { itemsOf } from '@/method/checklists'
import { type FindingTopic, topicById, topicsOfItem } from '@/method/findings'
import { Attendance } from './Attendance'
import styles from './Debrief.module.css'
import { backToQuestions } from './front'
import { Outcome } from './Outcome'
import { Signals } from './Signals'
import { useIsSilent } from './silent'
import { Topics } from './Topics'

const words = text.debrief

const vetting = itemsOf('vetting').flatMap(({ id }) => topicsOfItem(id))
const close = itemsOf('close').flatMap(({ id }) => topicsOfItem(id))
const written = (['open-questions', 'they-promised', 'i-promised'] as const).map(topicById)

interface Props {
  /** The form of a topic. */
  form(topic: FindingTopic): ReactNode
  /** The follow-ups of the company. */
  followUps?: ReactNode
}

/** For the minute after the call. What matters most comes first. No field is required. */
export function Debrief({ form, followUps }: Props) {
  const { missed } = useCall()
  const isFirst = useIsSilent() || missed
  return (
    <section className={styles.debrief} aria-label={words.title}>
      <header className={styles.head}>
        <h2 className={styles.name}>{words.title}</h2>
        <Button look="quiet" onClick={backToQuestions}>
          {words.back}
        </Button>
      </header>
      <div className={styles.body}>
        {isFirst && <Attendance />}
        {!missed && <WhatCameOfIt form={form} />}
        {followUps && (
          <section className={styles.section} aria-label={words.followUps}>
            <h3 className={looks.title}>{words.followUps}</h3>
            {followUps}
          </section>
        )}
        {!isFirst && <Attendance />}
      </div>
    </section>
  )
}

/** What to judge and to keep of a call that took place. */
function WhatCameOfIt({ form }: Pick<Props, 'form'>) {
  return (
    <>
      <Outcome />
      {written.map((topic) => (
        <Fragment key={topic.id}>{form(topic)}</Fragment>
      ))}
      <Topics title={words.ahead} topics={close} form={form} />
      <Topics title={words.learned} topics={vetting} form={form} />
      <Signals />
    </>
  )
}

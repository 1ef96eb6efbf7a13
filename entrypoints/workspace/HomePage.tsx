import { lazy, Suspense } from 'react'
import { Today } from '@/components/home/Today'
import { useHome } from '@/components/home/use-home'
import { NewCall } from '@/components/planning/NewCall'
import { ThingsLeft } from '@/components/preparation/ThingsLeft'
import { OVERVIEW_PAGE } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Spoken } from '@/components/ui/Spoken'
import { useOpener } from '@/components/ui/use-opener'
import { FirstRun } from '@/components/welcome/FirstRun'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import type { CompanyLine } from '@/messages'
import type { Call } from '@/storage/records/call'
import styles from './HomePage.module.css'
import { closeForm, goToCompany } from './route'

const words = text.home
/** The library of its list is for this page alone. */
const Companies = lazy(async () => {
  const { Companies: table } = await import('@/components/home/Companies')
  return { default: table }
})

const FileReminder = lazy(async () => {
  const { FileReminder: reminder } = await import('@/components/one-file/FileReminder')
  return { default: reminder }
})

const leftOf = (call: Call) => <ThingsLeft call={call} />

/** Where the workspace begins: what is to be done today, and every company. */
export function HomePage({ adds = null }: { adds?: What | null }) {
  const { home, isUnread } = useHome(null)
  const { opened, begin, close } = useOpener<What>(adds)
  const cancel = () => {
    close()
    closeForm()
  }
  return (
    <article className={styles.home}>
      <PageTitle of={words.title} />
      <Spoken as="h1">{words.title}</Spoken>
      {isUnread && <p className={looks.problem}>{text.panel.picker.unread}</p>}
      {home?.isFirst && <FirstRun onPlan={() => begin('call')} />}
      {home && !home.isFirst && <Add opened={opened} onAdd={begin} />}
      {opened !== null && (
        <div className={styles.form}>
          <NewCall key={opened} adds={opened} onAdded={goToCompany} onCancel={cancel} />
        </div>
      )}
      {home && !home.isFirst && <Today home={home} leftOf={leftOf} />}
      {home?.companies && !home.isFirst && (
        <>
          <Suspense fallback={null}>
            <Companies companies={home.companies} />
          </Suspense>
          <p>
            <a className={styles.way} href={OVERVIEW_PAGE}>
              {pages.overview.title}
            </a>
          </p>
          <Suspense fallback={null}>
            <FileReminder since={firstCallIn(home.companies.lines)} />
          </Suspense>
        </>
      )}
    </article>
  )
}

/** When a call was held that no file may have; null if none was. */
function firstCallIn(lines: readonly CompanyLine[]): number | null {
  const times = lines.flatMap(({ lastCallAt }) => lastCallAt ?? [])
  return times.length === 0 ? null : Math.min(...times)
}

type What = 'call' | 'company'

function Add({ opened, onAdd }: { opened: What | null; onAdd(what: What): void }) {
  return (
    <p className={styles.acts}>
      <Button look="main" aria-expanded={opened === 'call'} onClick={() => onAdd('call')}>
        {text.newCall.plan}
      </Button>
      <Button aria-expanded={opened === 'company'} onClick={() => onAdd('company')}>
        {words.newCompany}
      </Button>
    </p>
  )
}

import { useState } from 'react'
import { refresh } from '@/components/mirror/mirror'
import { Today } from '@/components/home/Today'
import { useHome } from '@/components/home/use-home'
import { NewCall } from '@/components/planning/NewCall'
import { ThingsLeft } from '@/components/preparation/ThingsLeft'
import { companyPage } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Mark } from '@/components/ui/Mark'
import { useOpener } from '@/components/ui/use-opener'
import { FirstRun } from '@/components/welcome/FirstRun'
import { text } from '@/locales/text'
import type { Call } from '@/storage/records/call'
import styles from './Popup.module.css'

const leftOf = (call: Call) => <ThingsLeft call={call} />

/** The home in small: what is to be done today, and a call to plan. */
export function AtHome() {
  const { home, isUnread } = useHome(0)
  const { opened, begin, close } = useOpener<'call'>()
  const [added, setAdded] = useState<{ companyId: string; name: string }>()
  const plan = () => begin('call')
  return (
    <>
      <header className={styles.head}>
        <Mark />
        <div className={styles.names}>
          <h1>{text.panel.title}</h1>
        </div>
      </header>
      {isUnread && <p className={looks.problem}>{text.panel.picker.unread}</p>}
      {added && <Added {...added} />}
      {home?.isFirst && <FirstRun onPlan={plan} target="_blank" />}
      {home && !home.isFirst && <Today home={home} few leftOf={leftOf} />}
      {home && !home.isFirst && (
        <Button className={styles.wide} aria-expanded={opened !== null} onClick={plan}>
          {text.newCall.plan}
        </Button>
      )}
      {opened && (
        <NewCall
          adds={opened}
          choosesFiles={false}
          onAdded={(companyId, name) => {
            close()
            setAdded({ companyId, name })
            void refresh()
          }}
          onCancel={close}
        />
      )}
    </>
  )
}

/** A company that was added here, and the way to its page. */
function Added({ companyId, name }: { companyId: string; name: string }) {
  return (
    <output className={styles.ways}>
      <span>{text.newCall.planned(name)}</span>
      <a href={companyPage(companyId)} target="_blank" rel="noreferrer">
        {text.popup.prepare}
      </a>
    </output>
  )
}

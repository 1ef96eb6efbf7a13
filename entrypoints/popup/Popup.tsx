import { Checklist } from '@/components/checklists/Checklist'
import { ListProgress } from '@/components/checklists/ListProgress'
import { CompanyPicker } from '@/components/company/CompanyPicker'
import { useMirror } from '@/components/mirror/store'
import { openSidePanel } from '@/components/place/side-panel'
import { Gaps } from '@/components/preparation/Gaps'
import { Readable } from '@/components/recovery/Readable'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { ThemeChoice } from '@/components/theme/ThemeChoice'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { ask, type Target } from '@/messages'
import styles from './Popup.module.css'

/** What is still to do before joining, and one button into the call. */
export function Popup({ windowId }: { windowId: number | undefined }) {
  const tabId = useMirror((mirror) => mirror.situation?.tabId ?? null)
  const docked = useMirror((mirror) => mirror.situation?.meeting?.tabId === tabId)
  const open = async (target: Target | null) => {
    const shown = ask('show', { tabId, target })
    if (!docked && windowId !== undefined) await openSidePanel(windowId)
    await shown
    window.close()
  }
  return (
    <Readable>
      <main className={styles.popup}>
        <CallAtHand />
        <div className={styles.lists}>
          <BeforeTheCall onGo={(target) => void open(target)} />
        </div>
        <footer className={styles.footer}>
          <div className={styles.line}>
            <SaveStateLine />
            <a
              className={styles.method}
              href="/workspace.html#method"
              target="_blank"
              rel="noreferrer"
            >
              {text.workspace.method}
            </a>
            <ThemeChoice />
          </div>
          <Button look="main" className={styles.open} onClick={() => void open(null)}>
            {text.popup.open}
          </Button>
        </footer>
      </main>
    </Readable>
  )
}

function CallAtHand() {
  const meeting = useMirror((mirror) => mirror.situation?.meeting)
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  const person = useMirror((mirror) => mirror.dossier?.people[0])
  const detail = [person?.name, company?.role].filter(Boolean).join(' · ')
  const state =
    meeting?.state === 'in-call'
      ? text.popup.inCall
      : meeting?.state === 'lobby'
        ? text.popup.lobby
        : meeting?.title
  return (
    <header className={styles.header}>
      <h1>{company?.name ?? (meeting ? text.popup.noCompany : text.popup.noCall)}</h1>
      {detail && <p>{detail}</p>}
      {state && <p>{state}</p>}
      {!meeting && !company && <p>{text.popup.noCallHelp}</p>}
    </header>
  )
}

function BeforeTheCall({ onGo }: { onGo(target: Target): void }) {
  const hasCall = useMirror((mirror) => mirror.call !== null)
  if (!hasCall) return <CompanyPicker />
  return (
    <>
      <section className={styles.section} aria-labelledby="to-prepare">
        <h2 id="to-prepare">{text.popup.toPrepare}</h2>
        <Gaps onGo={onGo} />
      </section>
      <section className={styles.section} aria-labelledby="room">
        <h2 id="room">
          {text.popup.room} <ListProgress list="room" />
        </h2>
        <Checklist list="room" />
      </section>
    </>
  )
}

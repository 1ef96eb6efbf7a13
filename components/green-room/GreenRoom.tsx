import type { ReactNode } from 'react'
import { request, useMirror } from '@/components/mirror/mirror'
import { companyPage } from '@/components/shared/company-page'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './GreenRoom.module.css'

const texts = text.greenRoom

interface Props {
  /** When the call is, in words; nothing if it is not planned. */
  when: ReactNode
  /** How much is left to prepare. */
  left: number
}

/** The panel as a small card, while the candidate waits to be let into the call. */
export function GreenRoom({ when, left }: Props) {
  const company = useMirror((mirror) => mirror.dossier?.companies[0])
  if (!company) return null
  return (
    <main className={styles.card}>
      <div className={styles.line}>
        <h1>{company.name}</h1> {when}
      </div>
      <p className={styles.line}>
        <span className={styles.left}>{left === 0 ? texts.ready : texts.left(left)}</span>
        <a href={companyPage(company.id)} target="_blank" rel="noreferrer">
          {texts.prepare}
        </a>
        <Button look="quiet" className={styles.open} onClick={unfold}>
          {texts.open}
        </Button>
      </p>
    </main>
  )
}

const unfold = () => request('setDock', { tabId: null, settings: { place: 'open' } })

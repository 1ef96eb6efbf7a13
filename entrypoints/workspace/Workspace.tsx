import { Readable } from '@/components/recovery/Readable'
import { SaveStateLine } from '@/components/save-state/SaveStateLine'
import { ThemeChoice } from '@/components/theme/ThemeChoice'
import { text } from '@/locales/text'
import { CompanyPage } from './CompanyPage'
import { OwnPage } from './OwnPage'
import { useRoute } from './route'
import styles from './Workspace.module.css'

/** What is done in peace, in a tab of its own: a company's preparation and record, and the candidate's own answers. */
export function Workspace() {
  const route = useRoute()
  return (
    <Readable>
      <div className={styles.workspace}>
        <nav className={styles.nav} aria-label={text.workspace.nav}>
          <a href="#own" aria-current={route.page === 'own' ? 'page' : undefined}>
            {text.workspace.own}
          </a>
          <span className={styles.state}>
            <SaveStateLine />
            <ThemeChoice />
          </span>
        </nav>
        <main className={styles.page}>
          {route.page === 'company' && <CompanyPage key={route.companyId} place={route.place} />}
          {route.page === 'own' && <OwnPage />}
        </main>
      </div>
    </Readable>
  )
}

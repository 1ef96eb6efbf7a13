import { companyPage } from '@/components/shared/company-page'
import { useMirror } from '@/components/mirror/mirror'
import { PageTitle } from '@/components/shared/PageTitle'
import { text } from '@/locales/text'
import styles from './CallPage.module.css'
import { PanelBeside } from './PanelBeside'

/** One call, whatever became of it: its panel. After its end the debrief stands in the place of the questions. */
export function CallPage() {
  const companyId = useMirror(({ call }) => call?.companyId)
  const name = useMirror(({ dossier }) => dossier?.companies[0]?.name) ?? text.workspace.noCall
  const title = <PageTitle of={name} />
  if (companyId === undefined)
    return (
      <main className={styles.call}>
        {title}
        <h1>{text.workspace.noCall}</h1>
      </main>
    )
  return (
    <div className={styles.call}>
      {title}
      <nav aria-label={name}>
        <a className={styles.company} href={companyPage(companyId, 'learned')}>
          {text.workspace.toCompany}
        </a>
      </nav>
      <PanelBeside />
    </div>
  )
}

import type { ReactNode } from 'react'
import { PRACTICE_PAGE } from '@/components/shared/company-page'
import { PageTitle } from '@/components/shared/PageTitle'
import { LinkButton } from '@/components/ui/LinkButton'
import looks from '@/components/ui/Looks.module.css'
import { text } from '@/locales/text'
import { Picture } from './Picture'
import styles from './Welcome.module.css'

const words = text.firstRun

/**
 * The page that opens after the installation.
 *
 * @param props.plan the button that plans a call, or the form that it opened
 */
export function WelcomePage({ plan }: { plan: ReactNode }) {
  return (
    <article className={styles.page}>
      <PageTitle of={words.heading} />
      <div className={styles.intro}>
        <h1 className={looks.pageTitle}>{words.heading}</h1>
        <p className={styles.sentence}>{words.sentence}</p>
        <div className={styles.way}>
          <LinkButton look="main" className={styles.large} href={PRACTICE_PAGE}>
            {words.practise}
          </LinkButton>
          <p className={looks.soft}>{words.practiseWhy}</p>
        </div>
        <div className={styles.way}>
          {plan}
          <p className={looks.soft}>{words.planWhy}</p>
        </div>
      </div>
      <Picture />
      <section className={styles.fact} aria-labelledby="data">
        <h2 id="data">{words.data}</h2>
        <p>{words.dataWhere}</p>
      </section>
      <section className={styles.fact} aria-labelledby="pin">
        <h2 id="pin">{words.pin}</h2>
        <p>{words.pinHow}</p>
      </section>
    </article>
  )
}

import { browser } from 'wxt/browser'
import { DeleteEverything } from '@/components/deleting/DeleteEverything'
import { FollowChoice } from '@/components/following/FollowChoice'
import { Keys, KeysButton } from '@/components/key-help/Keys'
import { OnlyKnown } from '@/components/picker/OnlyKnown'
import { ReminderChoice } from '@/components/settings/ReminderChoice'
import { PageTitle } from '@/components/shared/PageTitle'
import { ThemeChoice } from '@/components/theme/ThemeChoice'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { pages } from '@/locales/pages'
import styles from './SettingsPage.module.css'

const words = pages.settings

/** What the candidate can choose, and what this is. */
export function SettingsPage() {
  return (
    <article className={styles.page}>
      <PageTitle of={words.title} />
      <h1 className={looks.pageTitle}>{words.title}</h1>
      <Section title={words.look}>
        <ThemeChoice />
      </Section>
      <Section title={words.beside}>
        <OnlyKnown />
        <p className={looks.soft}>{words.besideHow}</p>
        <FollowChoice isExplained />
      </Section>
      <Section title={words.reminders}>
        <ReminderChoice />
        <p className={looks.soft}>{words.quiet}</p>
      </Section>
      <Section title={words.keys}>
        <KeysButton look="plain" />
        <Keys />
      </Section>
      <DeleteEverything />
      <Section title={words.about}>
        <p>{words.version(browser.runtime.getManifest().version)}</p>
        <p className={looks.soft}>{words.network}</p>
      </Section>
    </article>
  )
}

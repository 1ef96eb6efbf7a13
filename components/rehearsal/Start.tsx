import { useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import { text } from '@/locales/text'
import { useHasVoice } from './speech'
import styles from './Start.module.css'

const texts = pages.rehearsal

interface StartProps {
  /** The real company that is rehearsed, or null for an invented one. */
  of: string | null
  problem: string
  onStart(): void
}

/** What a rehearsal is, and the button that begins one. */
export function Start({ of, problem, onStart }: StartProps) {
  const company = useMirror(({ dossier }) => dossier?.companies[0])
  const hasVoice = useHasVoice()
  const missing = of !== null && (company === undefined || company.practice)
  if (missing) return <h1 className={looks.pageTitle}>{text.workspace.noCompany}</h1>
  const heading = of === null || !company ? texts.heading : texts.headingFor(company.name)
  return (
    <div className={styles.start}>
      <h1 className={looks.pageTitle}>{heading}</h1>
      <p>{texts.intro}</p>
      <p>{of === null ? texts.alone : texts.copied}</p>
      <p>{texts.invented}</p>
      <p className={looks.soft}>{hasVoice ? texts.spoken : texts.written}</p>
      {problem && (
        <p role="alert" className={looks.problem}>
          {problem}
        </p>
      )}
      <Button look="main" className={styles.button} onClick={onStart}>
        {texts.start}
      </Button>
    </div>
  )
}

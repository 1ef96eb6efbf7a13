import { type Aside, dismiss, useMirror } from '@/components/mirror/mirror'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import styles from './SaveStateLine.module.css'

const texts = text.saveState

/** What will not be saved, each with its text and the reason, until the candidate dismisses it. */
export function AsideList() {
  const aside = useMirror((mirror) => mirror.aside)
  return aside.map((one) => <OneAside key={one.id} aside={one} />)
}

function OneAside({ aside: { id, text: typed, reason } }: { aside: Aside }) {
  return (
    <div role="alert" className={styles.aside}>
      <p>
        <strong className={styles.title}>{texts.notSaved}.</strong>{' '}
        {typed === '' ? texts.aside.change : texts.aside.reasons[reason]}
      </p>
      {typed !== '' && <blockquote className={styles.typed}>{typed}</blockquote>}
      <Button look="quiet" onClick={() => dismiss(id)}>
        {texts.aside.dismiss}
      </Button>
    </div>
  )
}

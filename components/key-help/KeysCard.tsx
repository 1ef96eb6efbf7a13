import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Tick } from '@/components/ui/Tick'
import { text } from '@/locales/text'
import type { BrowserKey } from './browser-keys'
import styles from './Keys.module.css'

const words = text.keys

interface Props {
  /** The browser's keys. */
  anywhere: readonly BrowserKey[]
  /** Whether `?` alone opens this card. */
  singleKey: boolean
  onSingleKey(on: boolean): void
  onClose(): void
}

/** All keys of Candid: the browser's commands as they are set now, then the keys of the panel. */
export default function KeysCard({ anywhere, singleKey, onSingleKey, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  // When the dialog closes, the browser gives the focus back.
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className={`${looks.card} ${looks.dialog} ${styles.card}`}
      aria-label={words.title}
      onClose={onClose}
    >
      <h2 className={looks.title}>{words.anywhere}</h2>
      <dl className={styles.keys}>
        {anywhere.map(({ name, keys, does }) => (
          <Row key={name} keys={keys || words.notSet} does={does} />
        ))}
      </dl>
      <p className={looks.small}>{words.changeAt}</p>
      <h2 className={looks.title}>{words.inPanel}</h2>
      <dl className={styles.keys}>
        {words.panel.map(([keys, does]) => (
          <Row key={does} keys={keys} does={does} />
        ))}
      </dl>
      <Tick checked={singleKey} onTick={onSingleKey}>
        {words.single}
      </Tick>
      <Button className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </Button>
    </dialog>
  )
}

function Row({ keys, does }: { keys: string; does: string }) {
  return (
    <div className={styles.row}>
      <dt>
        <kbd className={styles.kbd}>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  )
}

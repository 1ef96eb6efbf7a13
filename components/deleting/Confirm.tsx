import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { pages } from '@/locales/pages'
import type { WhatGoes } from '@/messages'
import styles from './Deleting.module.css'

const words = pages.deleted

interface Props {
  goes: WhatGoes
  onErase(): void
  onLeave(): void
}

/** Says how much goes, before it goes. */
export function Confirm({ goes, onErase, onLeave }: Props) {
  const help = useId()
  const leave = useRef<HTMLButtonElement>(null)
  useEffect(() => leave.current?.focus(), [])
  const isNothing = Object.values(goes).every((count) => count === 0)
  return (
    <div className={styles.confirm}>
      <p id={help}>{isNothing ? words.nothing : words.confirm(goes)}</p>
      <div className={styles.acts}>
        {!isNothing && (
          <Button look="main" aria-describedby={help} onClick={onErase}>
            {words.forGood}
          </Button>
        )}
        <Button ref={leave} aria-describedby={help} onClick={onLeave}>
          {words.keep}
        </Button>
      </div>
    </div>
  )
}

import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { IconButton } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { type BrowserKey, browserKeys } from './browser-keys'
import { isQuestionMark, useSingleKey } from './single-key'

const KeysCard = lazy(() => import('./KeysCard'))

/** The button and the key `?`, which both show all keys. */
export function Keys() {
  // The keys are read each time the card opens. Null while it is closed.
  const [anywhere, setAnywhere] = useState<BrowserKey[] | null>(null)
  const [singleKey, setSingleKey] = useSingleKey()
  const open = () =>
    void browserKeys().then(setAnywhere, (error: unknown) =>
      setAnywhere(() => {
        throw error
      }),
    )
  const openOnKey = useEffectEvent((event: KeyboardEvent) => {
    if (!singleKey || !isQuestionMark(event)) return
    event.preventDefault()
    open()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => openOnKey(event)
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <IconButton label={text.keys.button} onClick={open}>
        ?
      </IconButton>
      <Suspense fallback={null}>
        {anywhere && (
          <KeysCard
            anywhere={anywhere}
            singleKey={singleKey}
            onSingleKey={setSingleKey}
            onClose={() => setAnywhere(null)}
          />
        )}
      </Suspense>
    </>
  )
}

import { type ComponentProps, lazy, Suspense, useEffect, useEffectEvent } from 'react'
import { create } from 'zustand'
import { chooseSingleKey, isQuestionMark, useSingleKey } from '@/components/shared/single-key'
import { Button } from '@/components/ui/Button'
import { text } from '@/locales/text'
import { type BrowserKey, browserKeys } from './browser-keys'

const KeysCard = lazy(() => import('./KeysCard'))

interface Shown {
  /** The browser's keys, read each time the card opens. Null while it is closed. */
  anywhere: BrowserKey[] | null
  /** Why they could not be read. */
  failure: Error | null
}
const useShown = create<Shown>()(() => ({ anywhere: null, failure: null }))

const open = () =>
  void browserKeys().then(
    (anywhere) => useShown.setState({ anywhere }),
    (failure: Error) => useShown.setState({ failure }),
  )

/** The card with all keys, and the key `?` that opens it. */
export function Keys() {
  const { anywhere, failure } = useShown()
  const singleKey = useSingleKey()
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
  if (failure !== null) throw failure
  return (
    <Suspense fallback={null}>
      {anywhere && (
        <KeysCard
          anywhere={anywhere}
          singleKey={singleKey}
          onSingleKey={chooseSingleKey}
          onClose={() => useShown.setState({ anywhere: null })}
        />
      )}
    </Suspense>
  )
}

/** Opens the card with all keys. */
export function KeysButton({ look = 'quiet' }: Pick<ComponentProps<typeof Button>, 'look'>) {
  return (
    <Button look={look} onClick={open}>
      {text.keys.button}
    </Button>
  )
}

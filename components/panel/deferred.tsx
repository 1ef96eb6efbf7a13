import { type ComponentType, createElement, lazy, Suspense, useState } from 'react'

/**
 * A part of the panel that the first screen does not need. Its code is fetched later. If it was fetched before the
 * part is rendered, the part appears at once. Otherwise it appears when the code arrives.
 */
export function deferred<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | undefined
  const fetchNow = async () => (fetched ??= await fetchPart())
  const Slow = lazy(async () => ({ default: await fetchNow() }))

  function Deferred(props: Props) {
    // The component must not change between renders. If it changes, then its state is lost.
    const [part] = useState(() => fetched ?? (Slow as ComponentType<Props>))
    return <Suspense fallback={null}>{createElement(part, props)}</Suspense>
  }
  return Object.assign(Deferred, { fetchNow })
}

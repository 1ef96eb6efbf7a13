import { type ComponentType, createElement, lazy, Suspense, useState } from 'react'

/**
 * A part of the panel that its first sight does not need: fetched behind it, and shown at once when it is
 * asked for after that. Asked for sooner it comes as soon as it can.
 */
export function deferred<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | undefined
  const fetchNow = async () => (fetched ??= await fetchPart())
  const Slow = lazy(async () => ({ default: await fetchNow() }))

  function Deferred(props: Props) {
    // What it began as it stays: it must not lose its state when the other would do as well.
    const [part] = useState(() => fetched ?? (Slow as ComponentType<Props>))
    return <Suspense fallback={null}>{createElement(part, props)}</Suspense>
  }
  return Object.assign(Deferred, { fetchNow })
}

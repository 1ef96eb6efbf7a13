import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { GrowingText } from '@/components/ui/GrowingText'
import { LINE } from './limit'
import { startAtEnd } from './start-at-end'

interface Props {
  label: string
  placeholder: string
  /** The kept text. */
  text: string
  /** Called at every change, so that half a line is safe too. */
  onType(text: string): void
  onKeep(text: string): void
  onDone(): void
}

/** A line of text. It is kept however the candidate leaves it. */
export function KeptText({ label, placeholder, text, onType, onKeep, onDone }: Props) {
  const [draft, setDraft] = useState(text)
  const kept = useRef(text)
  const keep = () => {
    const line = draft.replace(/\s+/gu, ' ').trim()
    // Closing blurs the field and unmounts it. The line is kept only once.
    if (line === kept.current) return
    kept.current = line
    onKeep(line)
  }

  const keepAtTheLast = useEffectEvent(keep)
  useEffect(() => {
    const leave = () => keepAtTheLast()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return (
    <GrowingText
      ref={startAtEnd}
      limit={LINE}
      aria-label={label}
      placeholder={placeholder}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value)
        onType(target.value)
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
        event.preventDefault()
        onDone()
      }}
    />
  )
}

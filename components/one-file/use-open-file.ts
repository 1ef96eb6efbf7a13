import { useEffect, useRef, useState } from 'react'
import { ask } from '@/messages'
import { type FilePreview, LARGEST_FILE } from '@/storage/records/one-file'
import { handOver, removeFile } from './hand-over'
import { isSealed, unseal } from './seal'
import { type Problem, sentenceOf } from './words-of'

type Unknown = Extract<Problem, { kind: 'unknown' }>

/** How far the opening of a file has come. Nothing is written before `bringing`. */
export type Opening =
  | { step: 'none' }
  | { step: 'chosen'; file: File; isSealed: boolean; problem: Problem | null }
  | { step: 'unsealing'; file: File }
  /** The name is null until the worker has the file. */
  | { step: 'looking'; file: File; name: string | null }
  | { step: 'preview' | 'bringing'; file: File; name: string; preview: FilePreview }
  | { step: 'refused'; file: File; problem: Problem }
  | { step: 'brought' }
  /** No answer came back: it may be here or not. */
  | { step: 'unsure'; file: File; name: string; detail: string }

const unknown = (error: unknown): Unknown => ({ kind: 'unknown', detail: String(error) })

/** Opens a file step by step. Each step can be left. */
export function useOpenFile() {
  const [opening, setOpening] = useState<Opening>({ step: 'none' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  useRemovedOnLeaving(opening.step === 'preview' || opening.step === 'unsure' ? opening.name : null)

  /** Runs one step. What it finds counts only while no other step was begun. */
  async function step(
    run: (signal: AbortSignal) => Promise<Opening>,
    onError: (problem: Unknown) => Opening,
  ) {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    const next = await run(mine.signal).catch((error: unknown) => onError(unknown(error)))
    if (!mine.signal.aborted) setOpening(next)
    else if (next.step === 'preview') await removeFile(next.name)
  }

  return {
    opening,
    choose: (file: File) =>
      step(
        async () => {
          if (file.size > LARGEST_FILE) return refused(file, { kind: 'large' })
          return { step: 'chosen', file, isSealed: await isSealed(file), problem: null }
        },
        (problem) => refused(file, problem),
      ),
    look: (file: File, passphrase: string | null) =>
      step(
        async (signal) => {
          if (passphrase === null) setOpening({ step: 'looking', file, name: null })
          else setOpening({ step: 'unsealing', file })
          const plain = passphrase === null ? null : await unseal(file, passphrase, signal)
          if (plain && !plain.ok)
            return { step: 'chosen', file, isSealed: true, problem: { kind: plain.problem } }
          const name = await handOver(plain?.file ?? file)
          if (!signal.aborted) setOpening({ step: 'looking', file, name })
          return lookInto(file, name, signal)
        },
        (problem) => refused(file, problem),
      ),
    bringIn: ({ file, name, preview }: Extract<Opening, { preview: FilePreview }>) =>
      step(
        async () => {
          setOpening({ step: 'bringing', file, name, preview })
          const brought = await ask('bringInFile', { name })
          await removeFile(name)
          if (brought.ok) return { step: 'brought' }
          return refused(file, brought.problem ?? { kind: 'unknown', detail: brought.detail })
        },
        ({ detail }) => ({ step: 'unsure', file, name, detail }),
      ),
    lookAgain: ({ file, name }: Extract<Opening, { step: 'unsure' }>) =>
      step(
        async () => {
          setOpening({ step: 'looking', file, name })
          const look = await ask('lookIntoFile', { name })
          if (look.ok) return { step: 'preview', file, name, preview: look.preview }
          const detail = look.problem ? sentenceOf(look.problem) : look.detail
          return { step: 'unsure', file, name, detail }
        },
        ({ detail }) => ({ step: 'unsure', file, name, detail }),
      ),
    leave: async () => {
      // What is brought in may be there already when the worker hears of it. So its answer is waited for.
      if (opening.step === 'bringing') {
        await ask('stopFile', { name: opening.name })
        return
      }
      running.current?.abort()
      setOpening({ step: 'none' })
      if (opening.step === 'preview') await removeFile(opening.name)
    },
  }
}

const refused = (file: File, problem: Problem): Opening => ({ step: 'refused', file, problem })

/** A copy that is no longer sealed does not stay when one leaves the page. */
function useRemovedOnLeaving(name: string | null) {
  const latest = useRef(name)
  useEffect(() => {
    latest.current = name
  }, [name])
  useEffect(() => {
    const onLeaving = () => {
      if (latest.current !== null) void removeFile(latest.current)
    }
    addEventListener('pagehide', onLeaving)
    return () => {
      removeEventListener('pagehide', onLeaving)
      onLeaving()
    }
  }, [])
}

async function lookInto(file: File, name: string, signal: AbortSignal): Promise<Opening> {
  const stop = () => void ask('stopFile', { name })
  let isKept = false
  try {
    signal.addEventListener('abort', stop)
    signal.throwIfAborted()
    const look = await ask('lookIntoFile', { name })
    isKept = look.ok
    if (look.ok) return { step: 'preview', file, name, preview: look.preview }
    return refused(file, look.problem ?? { kind: 'unknown', detail: look.detail })
  } finally {
    signal.removeEventListener('abort', stop)
    if (!isKept) await removeFile(name)
  }
}

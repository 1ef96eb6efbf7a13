import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { Tick } from '@/components/ui/Tick'
import { day } from '@/locales/formats'
import { pages } from '@/locales/pages'
import { Download } from '@/components/ui/Download'
import { noteFileWritten, useLastFile } from './last-file'
import styles from './OneFile.module.css'
import { newName } from './hand-over'
import { Progress } from './Progress'
import { makeFile, type ReadyFile } from './write-file'

const { write: words, lastWritten, neverWritten, open: openWords } = pages.yourData

type State =
  | { step: 'idle' | 'sealing' }
  | { step: 'writing'; name: string }
  | { step: 'ready'; ready: ReadyFile }
  | { step: 'failed'; detail: string }

/** Writes everything into one file, and lets the browser save it. */
export function WriteFile() {
  const [seals, setSeals] = useState(false)
  const [typed, setTyped] = useState({ passphrase: '', again: '' })
  const [state, setState] = useState<State>({ step: 'idle' })
  const stop = useRef<AbortController>(null)
  const kept = useLastFile()
  useEffect(() => () => stop.current?.abort(), [])
  const isBusy = state.step === 'writing' || state.step === 'sealing'
  const differs = seals && typed.again !== '' && typed.again !== typed.passphrase
  const canWrite = !seals || (typed.passphrase !== '' && typed.again === typed.passphrase)

  const write = async () => {
    const stopping = new AbortController()
    stop.current = stopping
    const name = newName()
    setState({ step: 'writing', name })
    try {
      const onSealing = () => setState({ step: 'sealing' })
      const passphrase = seals ? typed.passphrase : null
      const ready = await makeFile({ name, passphrase, onSealing, signal: stopping.signal })
      setState({ step: 'ready', ready })
      setTyped({ passphrase: '', again: '' })
    } catch (error) {
      setState(
        stopping.signal.aborted ? { step: 'idle' } : { step: 'failed', detail: String(error) },
      )
    }
  }
  return (
    <Section id="write" title={words.title}>
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault()
          if (canWrite && !isBusy) void write()
        }}
      >
        <p>{words.what}</p>
        {kept && (
          <p className={looks.soft}>
            {kept.lastFile === undefined ? neverWritten : lastWritten(day.format(kept.lastFile))}
          </p>
        )}
        <Tick checked={seals} onTick={setSeals} disabled={isBusy}>
          {words.seal}
        </Tick>
        <p className={looks.soft}>{seals ? words.sealed : words.open}</p>
        {seals && <Passphrases typed={typed} onType={setTyped} isBusy={isBusy} />}
        {differs && <p className={looks.problem}>{words.differ}</p>}
        <div className={styles.acts}>
          <Button type="submit" look="main" disabled={!canWrite || isBusy}>
            {words.act}
          </Button>
          {isBusy && <Button onClick={() => stop.current?.abort()}>{openWords.cancel}</Button>}
        </div>
        <Outcome state={state} />
      </form>
    </Section>
  )
}

interface Typed {
  passphrase: string
  again: string
}

function Passphrases({
  typed,
  onType,
  isBusy,
}: {
  typed: Typed
  onType(typed: Typed): void
  isBusy: boolean
}) {
  const field = (name: keyof Typed) => (
    <Field
      label={words[name]}
      type="password"
      autoComplete="new-password"
      limit={Infinity}
      value={typed[name]}
      disabled={isBusy}
      onValue={(value) => onType({ ...typed, [name]: value })}
    />
  )
  return (
    <div className={styles.fields}>
      {field('passphrase')}
      {field('again')}
    </div>
  )
}

function Outcome({ state }: { state: State }) {
  if (state.step === 'failed')
    return (
      <p role="alert" className={looks.problem}>
        {words.failed(state.detail)}
      </p>
    )
  return (
    <output>
      {state.step === 'writing' && <Progress name={state.name} before={words.working} />}
      {state.step === 'sealing' && <p>{words.sealing}</p>}
      {state.step === 'ready' && (
        <>
          <p>{words.done(state.ready.records, state.ready.name)}</p>
          {state.ready.carried > 0 && <p>{words.carried(state.ready.carried)}</p>}
          <Download
            file={state.ready.file}
            name={state.ready.name}
            onGiven={() => void noteFileWritten(Date.now())}
          />
        </>
      )}
    </output>
  )
}

import { useEffect, useState } from 'react'
import {
  askToWrite,
  canPickFolder,
  keptFolder,
  pickFolder,
  type PickedFolder,
} from '@/components/shared/kept-folder'
import { Button } from '@/components/ui/Button'
import looks from '@/components/ui/Looks.module.css'
import { Section } from '@/components/ui/Section'
import { Tick } from '@/components/ui/Tick'
import { pages } from '@/locales/pages'
import { dayOf } from '@/method/follow-ups'
import { type NotesWritten, writeNotes } from './notes-folder'
import { type MadeFile, SaveButton, Working } from './SaveButton'
import styles from './TakeOut.module.css'
import { type Job, type OnProgress, useJob } from './use-job'

const words = pages.takeOut.notes

/** The notes of all companies: into a folder where the browser has it, else as an archive. */
export function NotesOut() {
  const [pay, setPay] = useState(false)
  return (
    <Section title={words.title} level={3}>
      <p>{words.what}</p>
      <Tick checked={pay} onTick={setPay}>
        {pages.takeOut.withPay}
      </Tick>
      {canPickFolder() ? <IntoFolder pay={pay} /> : <p>{words.noFolder}</p>}
      <SaveButton make={(...args) => makeZip(pay, ...args)}>{words.zip}</SaveButton>
    </Section>
  )
}

async function makeZip(
  pay: boolean,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<MadeFile> {
  const { zipOfNotes } = await import('./notes-zip')
  const file = await zipOfNotes(pay, onProgress, signal)
  return { file, name: `candid-notes-${dayOf(Date.now())}.zip` }
}

/** What came of writing; null if no folder was picked. */
type Outcome = (NotesWritten & { folder: string }) | 'not-allowed' | null

function IntoFolder({ pay }: { pay: boolean }) {
  const { job, run, cancel } = useJob<Outcome>()
  const [kept, setKept] = useState<PickedFolder | null>(null)
  useEffect(() => {
    // Without a kept folder the candidate picks one.
    void keptFolder('notes').then(setKept, () => undefined)
  }, [])
  const write = (known: PickedFolder | null) =>
    void run(async (onProgress, signal) => {
      const folder = known ?? (await pickFolder('notes'))
      if (!folder) return null
      setKept(folder)
      if (!(await askToWrite(folder))) return 'not-allowed'
      return { ...(await writeNotes(folder, pay, onProgress, signal)), folder: folder.name }
    })
  const isBusy = job.step === 'working'
  return (
    <>
      <div className={styles.acts}>
        <Button disabled={isBusy} onClick={() => write(kept)}>
          {kept ? words.again(kept.name) : words.folder}
        </Button>
        {kept && !isBusy && (
          <Button look="quiet" onClick={() => write(null)}>
            {words.other}
          </Button>
        )}
        <Working job={job} onCancel={cancel} />
      </div>
      <WhatCame job={job} />
    </>
  )
}

function WhatCame({ job }: { job: Job<Outcome> }) {
  if (job.step === 'failed')
    return (
      <p role="alert" className={looks.problem}>
        {isGone(job.error) ? words.gone : pages.takeOut.failed(String(job.error))}
      </p>
    )
  const outcome = job.step === 'done' ? job.result : null
  if (outcome === 'not-allowed')
    return (
      <p role="alert" className={looks.problem}>
        {words.notAllowed}
      </p>
    )
  return (
    <>
      <output className={looks.soft}>
        {job.step === 'cancelled' && words.cancelled}
        {outcome && words.written(outcome.written, outcome.same, outcome.folder)}
      </output>
      {outcome && outcome.failed.length > 0 && (
        <ul role="alert" className={looks.problem}>
          {outcome.failed.map(({ name, detail }) => (
            <li key={name}>{words.notWritten(name, detail)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const isGone = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError'

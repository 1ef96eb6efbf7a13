import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Download } from '@/components/ui/Download'
import looks from '@/components/ui/Looks.module.css'
import { pages } from '@/locales/pages'
import styles from './TakeOut.module.css'
import { type Job, type OnProgress, useJob } from './use-job'

const words = pages.takeOut

/** A file that is ready to be saved. */
export interface MadeFile {
  file: Blob
  name: string
}

interface Props {
  children: string
  /** Makes the file; null if there is nothing to be in it. */
  make(onProgress: OnProgress, signal: AbortSignal): Promise<MadeFile | null>
  /** What is said if there is nothing. */
  nothing?: string
  isMain?: boolean
}

/** Makes a file and lets the browser save it. What takes long says how far it is, and can be cancelled. */
export function SaveButton({ children, make, nothing, isMain = false }: Props) {
  const { job, run, cancel } = useJob<MadeFile | null>()
  const [made, setMade] = useState<MadeFile>()
  const start = () =>
    void run(async (...args) => {
      const file = await make(...args)
      if (file) setMade(file)
      return file
    })
  return (
    <div className={styles.acts}>
      <Button look={isMain ? 'main' : 'plain'} disabled={job.step === 'working'} onClick={start}>
        {children}
      </Button>
      <Working job={job} onCancel={cancel} />
      {made && <Download {...made} />}
      <output className={looks.soft}>
        {job.step === 'done' && (job.result ? words.saved(job.result.name) : nothing)}
      </output>
      {job.step === 'failed' && (
        <p role="alert" className={looks.problem}>
          {words.failed(String(job.error))}
        </p>
      )}
    </div>
  )
}

/** How far something has come, with the way out of it. */
export function Working({ job, onCancel }: { job: Job<unknown>; onCancel(): void }) {
  if (job.step !== 'working') return null
  const { done, all } = job
  return (
    <>
      {all > 0 && (
        <>
          <progress value={done} max={all} aria-label={words.progress(done, all)} />
          <span className={looks.soft}>{words.progress(done, all)}</span>
        </>
      )}
      <Button look="quiet" onClick={onCancel}>
        {words.cancel}
      </Button>
    </>
  )
}
